import { LIMIT } from './words';

/** What is found out in a sentence of each of its tokens, or of each rule: once, however often it is asked. */
export class Memo<Answer> {
  private readonly answers: Answer[] = [];
  /** The sentence that each answer is of, by its number: so all are forgotten at once. */
  private readonly sentences = new Int32Array(LIMIT + 1);
  private sentence = 1;

  constructor(private readonly find: (at: number) => Answer) {}

  forget(): void {
    this.sentence++;
  }

  of(at: number): Answer {
    if (this.sentences[at] !== this.sentence) {
      this.answers[at] = this.find(at);
      this.sentences[at] = this.sentence;
    }
    return this.answers[at] as Answer;
  }
}
