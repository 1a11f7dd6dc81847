// This module holds the functions of mathematics the model needs, made only of + − × ÷ and sqrt, so that every engine on
// every machine gives the same bits (built-in exp and log differ between engines). Each is accurate to a few units in
// the last place over the range the model uses; the tests hold them against the built-in ones.

const ln2High = 0.6931471803691238;
const ln2Low = 1.9082149292705877e-10;
/** 1 / (ln2High + ln2Low). */
const inverseLn2 = 1 / (ln2High + ln2Low);

/** Powers of two from 2^-1074 to 2^1023, made by doubling and halving, which is exact. */
const powersOfTwo = makePowers();
const powerOffset = 1074;

function makePowers(): Float64Array {
  const offset = 1074;
  const powers = new Float64Array(2098);
  powers[offset] = 1;
  for (let k = 1; k <= 1023; k++) powers[offset + k] = powers[offset + k - 1]! * 2;
  for (let k = 1; k <= offset; k++) powers[offset - k] = powers[offset - k + 1]! / 2;
  return powers;
}

/** e to the power x. Below −745 it is 0; above 709.7 it is Infinity. */
export function exp(x: number): number {
  if (!(x < 709.7)) return x >= 709.7 ? Number.POSITIVE_INFINITY : Number.NaN;
  if (x < -745) return 0;
  const k = Math.floor(inverseLn2 * x + 0.5);
  const high = x - k * ln2High;
  const low = k * ln2Low;
  const r = high - low;
  // The rational approximation of fdlibm, with an error below one unit in the last place.
  const t = r * r;
  const c =
    r -
    t *
      (0.16666666666666602 +
        t *
          (-0.0027777777777015593 +
            t * (0.00006613756321437934 + t * (-0.0000016533902205465252 + t * 4.1381367970572385e-8))));
  const y = 1 - (low - (r * c) / (2 - c) - high);
  if (k >= -1021 && k <= 1023) return y * powersOfTwo[powerOffset + k]!;
  // In two steps where one power of two would be too small or too large.
  return k > 0
    ? y * 2 * powersOfTwo[powerOffset + k - 1]!
    : y * powersOfTwo[powerOffset + k + 60]! * powersOfTwo[powerOffset - 60]!;
}

const bits = new Float64Array(1);
const words = new Uint32Array(bits.buffer);
bits[0] = 1;
/** Which word of a number holds its exponent on this machine. */
const highWord = words[1] === 0x3ff00000 ? 1 : 0;

/** Natural logarithm. −Infinity at 0, NaN below. */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN;
  if (x === Number.POSITIVE_INFINITY) return x;
  let k = 0;
  bits[0] = x;
  let high = words[highWord]!;
  if (high < 0x00100000) {
    // Too small to carry an exponent: lift it by 2^54 first.
    bits[0] = x * 18014398509481984;
    high = words[highWord]!;
    k = -54;
  }
  k += (high >>> 20) - 1023;
  high &= 0x000fffff;
  // Scale the fraction to between sqrt(1/2) and sqrt(2).
  const step = (high + 0x95f64) & 0x100000;
  words[highWord] = high | (step ^ 0x3ff00000);
  k += step >>> 20;
  const f = bits[0]! - 1;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373));
  const odd = z * (0.6666666666666735 + w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)));
  const half = 0.5 * f * f;
  return k * ln2High - (half - (s * (half + even + odd) + k * ln2Low) - f);
}

/** x to the power y, for x ≥ 0. */
export function power(x: number, y: number): number {
  if (y === 0) return 1;
  if (x === 0) return y > 0 ? 0 : Number.POSITIVE_INFINITY;
  return exp(y * log(x));
}

/** 1 / (1 + e^−x). */
export function logistic(x: number): number {
  if (x >= 0) return 1 / (1 + exp(-x));
  const e = exp(x);
  return e / (1 + e);
}

/** ln(p / (1 − p)). */
export function logit(p: number): number {
  return log(p / (1 - p));
}

/** Hyperbolic tangent. */
export function tanh(x: number): number {
  if (x > 20) return 1;
  if (x < -20) return -1;
  if (Math.abs(x) < 0.0001) return x - (x * x * x) / 3;
  const e = exp(2 * x);
  return (e - 1) / (e + 1);
}

/** A standard Gumbel value from a draw in (0, 1). */
export function gumbel(u: number): number {
  return -log(-log(u));
}

/** Distribution function of the standard normal (Hart 1968, as given by West 2005; absolute error below 1e-14). */
export function normalCdf(x: number): number {
  const z = Math.abs(x);
  let tail = 0;
  if (z <= 37) {
    const e = exp(-z * z * 0.5);
    if (z < 7.07106781186547) {
      const top =
        (((((0.0352624965998911 * z + 0.700383064443688) * z + 6.37396220353165) * z + 33.912866078383) * z +
          112.079291497871) *
          z +
          221.213596169931) *
          z +
        220.206867912376;
      const bottom =
        ((((((0.0883883476483184 * z + 1.75566716318264) * z + 16.064177579207) * z + 86.7807322029461) * z +
          296.564248779674) *
          z +
          637.333633378831) *
          z +
          793.826512519948) *
          z +
        440.413735824752;
      tail = (e * top) / bottom;
    } else tail = e / (z + 1 / (z + 2 / (z + 3 / (z + 4 / (z + 0.65))))) / 2.506628274631;
  }
  return x > 0 ? 1 - tail : tail;
}

/** Quantile of the standard normal for p in (0, 1) (Wichura 1988, algorithm AS 241; relative error about 1e-16). */
export function normalQuantile(p: number): number {
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (q * horner(centreTop, r)) / horner(centreBottom, r);
  }
  const nearer = q < 0 ? p : 1 - p;
  if (!(nearer > 0)) return q < 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  const r = Math.sqrt(-log(nearer));
  const value =
    r <= 5
      ? horner(middleTop, r - 1.6) / horner(middleBottom, r - 1.6)
      : horner(farTop, r - 5) / horner(farBottom, r - 5);
  return q < 0 ? -value : value;
}

/** A polynomial with the highest power first. */
function horner(coefficients: readonly number[], x: number): number {
  let sum = 0;
  for (let index = 0; index < coefficients.length; index++) sum = sum * x + coefficients[index]!;
  return sum;
}

const centreTop = [
  2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946, 1971.5909503065513,
  133.14166789178438, 3.3871328727963665,
];
const centreBottom = [
  5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751, 687.1870074920579,
  42.31333070160091, 1,
];
const middleTop = [
  0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
  5.769497221460691, 4.630337846156546, 1.4234371107496835,
];
const middleBottom = [
  1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
  1.6763848301838038, 2.053191626637759, 1,
];
const farTop = [
  2.0103343992922881e-7, 0.000027115555687434876, 0.0012426609473880784, 0.026532189526576124, 0.29656057182850487,
  1.7848265399172913, 5.463784911164114, 6.657904643501103,
];
const farBottom = [
  2.0442631033899397e-15, 1.421511758316446e-7, 0.000018463183175100548, 0.0007868691311456133, 0.014875361290850615,
  0.1369298809227358, 0.599832206555888, 1,
];
