/** The part of PowerShell that the interpreter knows. Whatever else stands in a script is refused when it is lowered. */
export type Expression =
  | { readonly kind: 'literal'; readonly value: string | number }
  | { readonly kind: 'text'; readonly parts: readonly (string | Expression)[] }
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'member'; readonly target: Expression; readonly name: string; readonly isStatic: boolean }
  | {
      readonly kind: 'call';
      readonly target: Expression;
      readonly name: string;
      readonly isStatic: boolean;
      readonly values: readonly Expression[];
    }
  | { readonly kind: 'index'; readonly target: Expression; readonly index: Expression }
  | { readonly kind: 'type'; readonly name: string }
  | { readonly kind: 'cast'; readonly type: string; readonly value: Expression }
  | { readonly kind: 'unary'; readonly operator: string; readonly value: Expression }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'list'; readonly items: readonly Expression[] }
  | { readonly kind: 'hash'; readonly entries: readonly { readonly key: Expression; readonly value: Statement }[] }
  | { readonly kind: 'array'; readonly body: readonly Statement[] }
  | { readonly kind: 'group'; readonly body: Statement }
  | { readonly kind: 'sub'; readonly body: readonly Statement[] }
  | { readonly kind: 'block'; readonly block: Block };

export type CommandElement =
  | { readonly kind: 'parameter'; readonly name: string; readonly value?: Expression }
  | { readonly kind: 'argument'; readonly value: Expression };

export interface Command {
  readonly kind: 'command';
  /** Its name, or what `&` is to run. */
  readonly name: string | Expression;
  readonly elements: readonly CommandElement[];
}

export interface Parameter {
  readonly name: string;
  readonly type: string | undefined;
  readonly range: readonly [number, number] | undefined;
  readonly notEmpty: boolean;
  readonly initial: Expression | undefined;
}

export interface Block {
  readonly parameters: readonly Parameter[];
  readonly body: readonly Statement[];
  readonly supportsWhatIf: boolean;
}

type Branch = { readonly condition: Statement; readonly body: readonly Statement[] };

export type Statement =
  | { readonly kind: 'pipeline'; readonly first: Expression | Command; readonly rest: readonly Command[] }
  | { readonly kind: 'assign'; readonly target: Expression; readonly operator: string; readonly value: Statement }
  | { readonly kind: 'if'; readonly branches: readonly Branch[]; readonly otherwise: readonly Statement[] | undefined }
  | { readonly kind: 'foreach'; readonly variable: string; readonly items: Statement; readonly body: readonly Statement[] }
  | { readonly kind: 'while'; readonly condition: Statement; readonly body: readonly Statement[] }
  | {
      readonly kind: 'for';
      readonly first: Statement;
      readonly condition: Statement;
      readonly next: Statement;
      readonly body: readonly Statement[];
    }
  | {
      readonly kind: 'try';
      readonly body: readonly Statement[];
      readonly caught: readonly Statement[] | undefined;
      readonly lastly: readonly Statement[];
    }
  | { readonly kind: 'flow'; readonly what: 'return' | 'throw' | 'exit' | 'break' | 'continue'; readonly value: Statement | undefined }
  | { readonly kind: 'function'; readonly name: string; readonly block: Block };
