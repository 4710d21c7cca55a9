/** Rows of numbers of 16 bits, one after the other in memory: row `at` is what `numbers` has from `starts[at]` up to `starts[at + 1]`. */
export class Rows {
  readonly numbers: Int16Array;
  readonly starts: Int32Array;

  constructor(rows: readonly (readonly number[])[]) {
    this.starts = new Int32Array(rows.length + 1);
    // in plain loops: this runs while the user waits
    for (let row = 0; row < rows.length; row++) this.starts[row + 1] = (this.starts[row] as number) + (rows[row] as number[]).length;
    this.numbers = new Int16Array(this.starts.at(-1) as number);
    for (let row = 0; row < rows.length; row++) this.numbers.set(rows[row] as number[], this.starts[row]);
  }
}
