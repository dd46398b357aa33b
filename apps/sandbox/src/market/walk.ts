import { createNoise } from './noise.ts';

/** The price's deviation from its base at a step, e.g. 0.01 for one percent above. */
export type Walk = (step: number) => number;

// A sum of steps would have to be walked from its beginning. Noise at halving frequencies has the
// shape of a random walk, and any step of it can be asked for: the past of a K-line as well.
const octaves = 22;
const reach = 0.06;

export function createWalk(seed: string): Walk {
  const noise = createNoise(seed);
  return (step) => {
    let sum = 0;
    let amplitude = reach;
    for (let octave = octaves; octave >= 0; octave -= 1) {
      const place = step / 2 ** octave;
      const left = Math.floor(place);
      const at = place - left;
      const from = noise(left * 31 + octave);
      sum += amplitude * (from + (noise((left + 1) * 31 + octave) - from) * at - 0.5);
      amplitude /= Math.SQRT2;
    }
    return sum;
  };
}
