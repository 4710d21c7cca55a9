/** Rises when rules change answers. Apart from the rules: whoever only asks whether a card is theirs need not load them. */
export const RULES_VERSION = 17;
