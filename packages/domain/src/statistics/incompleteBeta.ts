/**
 * Probability that a share with the beta distribution of `a` and `b` (above 0) is `x` (0 to 1) or less: the regularised
 * incomplete beta function. A real number by nature, computed in binary fractions: off by less than 10⁻⁹ for a + b up
 * to 1,000,000, by less than 10⁻¹¹ below 1,000.
 * @see W. H. Press et al., "Numerical Recipes", 6.4: continued fraction
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  // The continued fraction converges fast below the mean; above it the other side is computed.
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const front = lnGamma(a + b) - lnGamma(a) - lnGamma(b) + a * Math.log(x) + b * Math.log1p(-x);
  return (Math.exp(front) * continuedFraction(x, a, b)) / a;
}

const CONVERGED = 1e-14;

function continuedFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1, step = 0; Math.abs(step - 1) > CONVERGED; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / (1 + even * d);
    c = 1 + even / c;
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + odd * d);
    c = 1 + odd / c;
    step = d * c;
    value *= step;
  }
  return value;
}

/** Stirling's series from 15 up, where its next term is below 10⁻¹³; smaller arguments are raised to it. */
function lnGamma(z: number): number {
  let shift = 0;
  let at = z;
  for (; at < 15; at += 1) shift += Math.log(at);
  const square = at * at;
  const series = (1 / 12 - (1 / 360 - (1 / 1260 - 1 / 1680 / square) / square) / square) / at;
  return (at - 0.5) * Math.log(at) - at + Math.log(2 * Math.PI) / 2 + series - shift;
}
