/** What is known of a condition. `maybe`: the value is typed too wide to tell, and types stay silent. */
export type Answer = 'yes' | 'no' | 'maybe';

/** Whether a value lies within the allowed ones. */
export type Meets<Value, Allowed> = [Value] extends [Allowed] ? 'yes' : Overlaps<Value, Allowed> extends false ? 'no' : 'maybe';

/** Distributes over the value's union: one member that may be allowed is enough to doubt. */
type Overlaps<Value, Allowed> = unknown extends Value ? true : true extends OverlapsOne<Value, Allowed> ? true : false;
type OverlapsOne<Value, Allowed> = Value extends Allowed ? true : Extract<Allowed, Value> extends never ? false : true;
