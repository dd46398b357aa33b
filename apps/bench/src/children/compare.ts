import { Bench } from 'tinybench';
import { formatTime, type Measurement, median, ratio } from '../measure/measurement.ts';

const batch = 1024;
// Where every result goes, so that none of them is optimised away.
const kept: unknown[] = Array.from({ length: batch });

interface Contest<Input> {
  readonly measure: string;
  readonly inputs: readonly Input[];
  readonly floor: (input: Input) => unknown;
  readonly ours: (input: Input) => unknown;
  readonly atLeast: number;
}

/** How often a bench is repeated, and for how long each side runs then (ms). */
export interface Effort {
  readonly rounds: number;
  readonly time: number;
}

/** Compares the speed of two functions that are called with the same inputs, in turn. */
export async function compare<Input>(
  { measure, inputs, floor, ours, atLeast }: Contest<Input>,
  { rounds, time }: Effort,
): Promise<Measurement> {
  if (inputs.length === 0) throw new Error(`There is nothing to call for "${measure}".`);
  const many = Array.from({ length: batch }, (_, index) => inputs[index % inputs.length] as Input);
  const floorTimes: number[] = [];
  const ourTimes: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const bench = new Bench({ time, warmupTime: time / 2, throws: true });
    bench.add('floor', loop(many, floor)).add('ours', loop(many, ours));
    await bench.run();
    floorTimes.push(perCall(bench, 'floor'));
    ourTimes.push(perCall(bench, 'ours'));
  }
  return {
    measure,
    figure: formatTime(median(ourTimes)),
    floor: formatTime(median(floorTimes)),
    value: ratio(floorTimes, ourTimes),
    unit: '×',
    target: { is: 'at least', value: atLeast },
  };
}

// Made anew for each contestant: a loop that has seen one function only can inline it.
function loop<Input>(inputs: readonly Input[], run: (input: Input) => unknown): () => void {
  const body = 'for (let i = 0; i < inputs.length; i += 1) kept[i] = run(inputs[i]);';
  const make = new Function('inputs', 'kept', 'run', `return () => { ${body} };`);
  return make(inputs, kept, run) as () => void;
}

function perCall(bench: Bench, name: string): number {
  const result = bench.getTask(name)?.result;
  if (result?.state !== 'completed') throw new Error(`The bench "${name}" did not complete.`);
  return result.latency.p50 / batch;
}
