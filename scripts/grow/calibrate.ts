import { topics } from '../../seeds/topics.ts';
import { NEVER, type Told } from './choose.ts';

/** Platt scaling per topic: slope and offset that turn a score into the chance that it is right. Newton's method on two parameters. */
export function calibrate(told: readonly Told[]): [number, number][] {
  const sentences = told.filter(({ kind, scores }) => kind !== 'h' && (scores[0] as number) > NEVER);
  return topics.map((_, topic) => {
    let [slope, offset] = [1, 0];
    for (let round = 0; round < 30; round++) {
      let [ga, gb, haa, hab, hbb] = [0, 0, 1e-3, 0, 1e-3];
      for (const { scores, topics: mask } of sentences) {
        const score = scores[topic] as number;
        const p = 1 / (1 + Math.exp(-(slope * score + offset)));
        const error = p - ((mask >> topic) & 1);
        const spread = p * (1 - p);
        ga += error * score;
        gb += error;
        haa += spread * score * score;
        hab += spread * score;
        hbb += spread;
      }
      const det = haa * hbb - hab * hab;
      slope -= (hbb * ga - hab * gb) / det;
      offset -= (haa * gb - hab * ga) / det;
    }
    return [slope, offset];
  });
}
