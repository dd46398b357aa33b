import { createNoise } from './noise.ts';

/** The price's deviation from its base at a step, e.g. 0.01 for one percent above. */
export type Walk = (step: number) => number;

// A sum of steps would have to be walked from its beginning. Noise at halving frequencies has the
// shape of a random walk, and any step of it can be asked for: the past of a K-line as well.
const octaves = 21;
const reach = 0.06;

/** Where the last step lay in an octave's noise; most steps that follow lie there too. */
interface Cell {
  left: number;
  from: number;
  to: number;
}

export function createWalk(seed: string): Walk {
  const noise = createNoise(seed);
  const cells = Array.from({ length: octaves + 1 }, (): Cell => ({ left: NaN, from: 0, to: 0 }));
  return (step) => {
    let sum = 0;
    let amplitude = reach;
    let length = 2 ** octaves;
    for (let octave = octaves; octave >= 0; octave -= 1) {
      const cell = cells[octave] as Cell;
      const left = Math.floor(step / length);
      if (cell.left !== left) {
        cell.left = left;
        cell.from = noise(left * 31 + octave) - 0.5;
        cell.to = noise((left + 1) * 31 + octave) - 0.5;
      }
      sum += amplitude * (cell.from + (cell.to - cell.from) * (step / length - left));
      amplitude *= Math.SQRT1_2;
      length /= 2;
    }
    return sum;
  };
}
