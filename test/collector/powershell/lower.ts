/** From the grammar's tree to what the interpreter runs: statements. */
import type { Node } from 'web-tree-sitter';
import type { Block, Parameter, Statement } from './ast';
import { lowerChain, lowerExpression } from './lower-expression';
import { childrenOf, childOf, named, unknownHere } from './nodes';

/** Statements that were lowered before, by their text: of a script with one place changed the rest is not lowered again. */
const known = new Map<string, Statement>();

/** A whole script. */
export function lowerScript(program: Node): Block {
  const parameters = childOf(program, 'param_block');
  return {
    ...lowerParameters(parameters),
    body: lowerList(childOf(program, 'statement_list')),
  };
}

/** What stands between braces: parameters and statements. @param holder the node that has them as children */
export function lowerBlock(holder: Node): Block {
  const script = childOf(holder, 'script_block');
  const parameters = childOf(holder, 'param_block') ?? (script && childOf(script, 'param_block'));
  const body = script && childOf(script, 'script_block_body');
  return { ...lowerParameters(parameters), body: lowerList(body && childOf(body, 'statement_list')) };
}

/** @param holder a statement_list, or nothing */
export function lowerList(holder: Node | undefined): readonly Statement[] {
  return holder
    ? named(holder)
        .filter((node) => node.type !== 'empty_statement')
        .map(lowerStatement)
    : [];
}

export function lowerStatement(node: Node): Statement {
  const text = node.text;
  let statement = known.get(text);
  if (!statement) known.set(text, (statement = lowerNew(node)));
  return statement;
}

function lowerNew(node: Node): Statement {
  switch (node.type) {
    case 'pipeline':
      return lowerPipeline(node);
    case 'if_statement':
      return lowerIf(node);
    case 'foreach_statement':
      return lowerForeach(node);
    case 'while_statement':
      return { kind: 'while', condition: lowerCondition(node), body: bodyOf(node) };
    case 'for_statement':
      return lowerFor(node);
    case 'try_statement':
      return lowerTry(node);
    case 'flow_control_statement':
      return lowerFlow(node);
    case 'function_statement':
      return { kind: 'function', name: childOf(node, 'function_name')?.text ?? unknownHere(node), block: lowerBlock(node) };
    default:
      return unknownHere(node);
  }
}

function lowerPipeline(node: Node): Statement {
  const assignment = childOf(node, 'assignment_expression');
  if (!assignment) return lowerChain(childOf(node, 'pipeline_chain') ?? unknownHere(node));
  const [target, operator, value] = named(assignment);
  if (!target || !operator || !value) return unknownHere(node);
  return { kind: 'assign', target: lowerExpression(target), operator: operator.text, value: lowerStatement(value) };
}

function bodyOf(node: Node): readonly Statement[] {
  const block = childOf(node, 'statement_block') ?? unknownHere(node);
  return lowerList(childOf(block, 'statement_list'));
}

function lowerCondition(node: Node): Statement {
  const holder = childOf(node, 'while_condition') ?? node;
  return lowerStatement(childOf(holder, 'pipeline') ?? unknownHere(node));
}

function lowerIf(node: Node): Statement {
  const further = childOf(node, 'elseif_clauses');
  const clauses = [node, ...(further ? named(further) : [])];
  const otherwise = childOf(node, 'else_clause');
  return {
    kind: 'if',
    branches: clauses.map((clause) => ({ condition: lowerCondition(clause), body: bodyOf(clause) })),
    otherwise: otherwise && bodyOf(otherwise),
  };
}

function lowerForeach(node: Node): Statement {
  const variable = childOf(node, 'variable') ?? unknownHere(node);
  return { kind: 'foreach', variable: variable.text.slice(1).toLowerCase(), items: lowerCondition(node), body: bodyOf(node) };
}

function lowerFor(node: Node): Statement {
  const part = (type: string): Statement => {
    const holder = childOf(node, type) ?? unknownHere(node);
    return lowerStatement(childOf(holder, 'pipeline') ?? unknownHere(node));
  };
  return { kind: 'for', first: part('for_initializer'), condition: part('for_condition'), next: part('for_iterator'), body: bodyOf(node) };
}

function lowerTry(node: Node): Statement {
  const clauses = childOf(node, 'catch_clauses');
  const caught = clauses ? named(clauses) : [];
  if (caught.length > 1 || caught.some((clause) => childOf(clause, 'catch_type_list'))) return unknownHere(node);
  const lastly = childOf(node, 'finally_clause');
  return { kind: 'try', body: bodyOf(node), caught: caught[0] && bodyOf(caught[0]), lastly: lastly ? bodyOf(lastly) : [] };
}

function lowerFlow(node: Node): Statement {
  const what = childrenOf(node)[0]?.text.toLowerCase();
  if (what !== 'return' && what !== 'throw' && what !== 'exit' && what !== 'break' && what !== 'continue') return unknownHere(node);
  const value = childOf(node, 'pipeline');
  return { kind: 'flow', what, value: value && lowerStatement(value) };
}

function lowerParameters(block: Node | undefined): Pick<Block, 'parameters' | 'supportsWhatIf'> {
  if (!block) return { parameters: [], supportsWhatIf: false };
  const attributes = childOf(block, 'attribute_list')?.text ?? '';
  const list = childOf(block, 'parameter_list');
  return {
    parameters: (list ? named(list) : []).map(lowerParameter),
    supportsWhatIf: /SupportsShouldProcess\s*=\s*\$true/i.test(attributes),
  };
}

function lowerParameter(node: Node): Parameter {
  const attributes = childOf(node, 'attribute_list');
  const each = attributes ? named(attributes) : [];
  const type = each.map((attribute) => childOf(attribute, 'type_literal')).find((literal) => literal !== undefined);
  const range = /ValidateRange\((\d+),\s*(\d+)\)/i.exec(attributes?.text ?? '');
  const initial = childOf(node, 'script_parameter_default');
  return {
    name: (childOf(node, 'variable') ?? unknownHere(node)).text.slice(1).toLowerCase(),
    type: type?.text.slice(1, -1).toLowerCase(),
    range: range ? [Number(range[1]), Number(range[2])] : undefined,
    notEmpty: /ValidateNotNullOrEmpty/i.test(attributes?.text ?? ''),
    initial: initial && lowerExpression(named(initial)[0] ?? unknownHere(node)),
  };
}
