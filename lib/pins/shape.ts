/**
 * The shape that a piece of plain JSON must have. One description both checks what is read (stored records, imported files) and
 * writes the published JSON Schema, so that the two cannot part. Checking builds nothing: a list of 1,000 pins is checked in
 * a few milliseconds when the pins page opens, where a validation library took ten times that.
 */
export interface Shape {
  /** The path to the first thing that departs from the shape ("facts[2].id"; "" for the value itself), or null where nothing does. */
  flawOf(value: unknown): string | null;
  /** The same as JSON Schema, draft 2020-12. */
  schema: object;
}

function shape(schema: object, holds: (value: unknown) => boolean): Shape {
  return { schema, flawOf: (value) => (holds(value) ? null : '') };
}

/** A string; with a `pattern`, one that it matches. */
export function text({ pattern }: { pattern?: RegExp } = {}): Shape {
  return shape({ type: 'string', ...(pattern && { pattern: pattern.source }) }, (value) => {
    return typeof value === 'string' && (pattern === undefined || pattern.test(value));
  });
}

/** A moment, ISO 8601 in UTC, exactly as `Date.toISOString` writes it. */
export function instant(): Shape {
  const pattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
  return shape({ type: 'string', format: 'date-time', pattern: pattern.source }, (value) => {
    return typeof value === 'string' && pattern.test(value) && !Number.isNaN(Date.parse(value));
  });
}

/** A whole number from `minimum` up. */
export function whole(minimum = 0): Shape {
  return shape({ type: 'integer', minimum }, (value) => Number.isSafeInteger(value) && (value as number) >= minimum);
}

export function flag(): Shape {
  return shape({ type: 'boolean' }, (value) => typeof value === 'boolean');
}

/** One of the values given. */
export function oneOf(values: readonly (string | number)[]): Shape {
  const known = new Set<unknown>(values);
  return shape({ enum: values }, (value) => known.has(value));
}

/** `inner`, or null. */
export function nullable(inner: Shape): Shape {
  return { schema: { anyOf: [inner.schema, { type: 'null' }] }, flawOf: (value) => (value === null ? null : inner.flawOf(value)) };
}

/** The one shape or the other; what is neither is measured by the other. */
export function either(one: Shape, other: Shape): Shape {
  return {
    schema: { anyOf: [one.schema, other.schema] },
    flawOf: (value) => (one.flawOf(value) === null ? null : other.flawOf(value)),
  };
}

/** A list of `item`s, of at least and at most so many. */
export function list(item: Shape, { minimum = 0, maximum = Number.POSITIVE_INFINITY } = {}): Shape {
  return {
    schema: {
      type: 'array',
      items: item.schema,
      ...(minimum > 0 && { minItems: minimum }),
      ...(Number.isFinite(maximum) && { maxItems: maximum }),
    },
    flawOf(value) {
      if (!Array.isArray(value) || value.length < minimum || value.length > maximum) return '';
      for (let index = 0; index < value.length; index++) {
        const flaw = item.flawOf(value[index]);
        if (flaw !== null) return `[${index}]${joined(flaw)}`;
      }
      return null;
    },
  };
}

/** A list of exactly these, in this order. */
export function tuple(items: readonly Shape[]): Shape {
  return {
    schema: { type: 'array', prefixItems: items.map((item) => item.schema), minItems: items.length, maxItems: items.length },
    flawOf(value) {
      if (!Array.isArray(value) || value.length !== items.length) return '';
      for (const [index, item] of items.entries()) {
        const flaw = item.flawOf(value[index]);
        if (flaw !== null) return `[${index}]${joined(flaw)}`;
      }
      return null;
    },
  };
}

/** An object with exactly these fields; those of `optional` may be missing. */
export function record(fields: Record<string, Shape>, optional: Record<string, Shape> = {}): Shape {
  const known = Object.entries({ ...fields, ...optional });
  return {
    schema: {
      type: 'object',
      properties: Object.fromEntries(known.map(([name, field]) => [name, field.schema])),
      required: Object.keys(fields),
      additionalProperties: false,
    },
    flawOf(value) {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return '';
      const given = value as Record<string, unknown>;
      let found = 0;
      for (const [name, field] of known) {
        if (Object.hasOwn(given, name)) {
          found++;
          const flaw = field.flawOf(given[name]);
          if (flaw !== null) return name + joined(flaw);
        } else if (Object.hasOwn(fields, name)) return name;
      }
      const names = Object.keys(given);
      return names.length === found ? null : names.find((name) => !known.some((field) => field[0] === name))!;
    },
  };
}

function joined(path: string): string {
  return path === '' || path.startsWith('[') ? path : `.${path}`;
}
