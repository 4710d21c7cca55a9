import { Absence } from './absence';
import { Actors } from './actors';
import { Clauses } from './clauses';
import { Conditions } from './conditions';
import { Limits } from './limits';
import { Negation } from './negation';
import { Places } from './places';
import { Retraction } from './retraction';
import { Scopes } from './scopes';

/** One sentence, read: where its clauses begin, what is void or excepted, and what its parts answer of an act. */
export class Reading extends Clauses {
  readonly places = new Places();
  readonly absence = new Absence(this);
  readonly negation = new Negation(this, this.absence);
  readonly retraction = new Retraction(this);
  readonly limits = new Limits(this);
  readonly actors = new Actors(this);
  readonly conditions = new Conditions(this, this.negation);
  private readonly scopes = new Scopes(this, this.negation);

  /** Reads the tokens at hand; what was answered of others is forgotten. */
  read(): void {
    this.negation.forget();
    this.actors.forget();
    this.conditions.forget();
    this.findClauses();
    this.scopes.find();
  }
}

/** The sentence that was read last. */
export const reading = new Reading();
