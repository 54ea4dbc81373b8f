/** From the grammar's tree to what the interpreter runs: pipelines and expressions. */
import type { Node } from 'web-tree-sitter';
import type { Command, CommandElement, Expression, Statement } from './ast';
import { lowerBlock, lowerList, lowerStatement } from './lower';
import { childOf, childrenOf, named, unknownHere } from './nodes';

/** @param chain a pipeline_chain */
export function lowerChain(chain: Node): Statement {
  const [first, ...rest] = named(chain);
  if (!first) return unknownHere(chain);
  return {
    kind: 'pipeline',
    first: first.type === 'command' ? lowerCommand(first) : lowerExpression(first),
    rest: rest.map((node) => (node.type === 'command' ? lowerCommand(node) : unknownHere(node))),
  };
}

function lowerCommand(node: Node): Command {
  const operator = childOf(node, 'command_invokation_operator');
  const given = childOf(node, 'command_name') ?? childOf(node, 'command_name_expr');
  if (!given || (operator && operator.text !== '&')) return unknownHere(node);
  const elements = childOf(node, 'command_elements');
  const name = operator ? lowerExpression(named(named(given)[0] ?? given)[0] ?? unknownHere(node)) : given.text;
  return { kind: 'command', name, elements: elements ? lowerElements(elements) : [] };
}

function lowerElements(node: Node): readonly CommandElement[] {
  const elements: CommandElement[] = [];
  let isBound = false;
  for (const child of named(node)) {
    if (child.type === 'command_argument_sep') {
      isBound = child.text === ':';
    } else if (child.type === 'command_parameter') {
      elements.push({ kind: 'parameter', name: child.text.slice(1).toLowerCase() });
    } else {
      const value: Expression = child.type === 'generic_token' ? { kind: 'literal', value: child.text } : lowerExpression(child);
      const before = elements.at(-1);
      if (isBound && before?.kind === 'parameter') elements[elements.length - 1] = { ...before, value };
      else elements.push({ kind: 'argument', value });
      isBound = false;
    }
  }
  return elements;
}

export function lowerExpression(node: Node): Expression {
  const children = childrenOf(node);
  const [only] = children;
  if (/_expression$|^expression_with/.test(node.type) && children.length === 1 && only?.isNamed) return lowerExpression(only);
  switch (node.type) {
    case 'argument_expression':
    case 'unary_expression':
    case 'integer_literal':
    case 'left_assignment_expression':
    case 'key_expression':
      return lowerExpression(only ?? unknownHere(node));
    case 'string_literal':
      return lowerExpression(only ?? unknownHere(node));
    case 'decimal_integer_literal':
      return { kind: 'literal', value: Number(node.text) };
    case 'simple_name':
      return { kind: 'literal', value: node.text };
    case 'verbatim_string_characters':
      return { kind: 'literal', value: node.text.slice(1, -1).replaceAll("''", "'") };
    case 'expandable_string_literal':
      return lowerText(node);
    case 'variable':
      return lowerVariable(node);
    case 'type_literal':
      return { kind: 'type', name: node.text.slice(1, -1) };
    case 'member_access':
      return lowerMember(node);
    case 'invokation_expression':
      return lowerCall(node);
    case 'element_access':
      return {
        kind: 'index',
        target: lowerExpression(only ?? unknownHere(node)),
        index: lowerExpression(named(node)[1] ?? unknownHere(node)),
      };
    case 'hash_literal_expression':
      return lowerHash(node);
    case 'array_expression':
      return { kind: 'array', body: lowerList(childOf(node, 'statement_list')) };
    case 'sub_expression':
      return { kind: 'sub', body: lowerList(childOf(node, 'statement_list')) };
    case 'parenthesized_expression':
      return { kind: 'group', body: lowerStatement(childOf(node, 'pipeline') ?? unknownHere(node)) };
    case 'script_block_expression':
      return { kind: 'block', block: lowerBlock(node) };
    case 'cast_expression':
      return lowerCast(node);
    case 'expression_with_unary_operator':
      return lowerUnary(node);
    default:
      return lowerBinary(node);
  }
}

function lowerVariable(node: Node): Expression {
  const braced = childOf(node, 'braced_variable');
  const name = braced ? braced.text.slice(2, -1) : node.text.slice(1);
  if (!/^(?:env:)?[A-Za-z_]\w*$/i.test(name)) return unknownHere(node);
  return { kind: 'variable', name: name.toLowerCase() };
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '0': '\0' };

function unescapeText(text: string): string {
  return text.replaceAll(/`([\s\S])/g, (_, letter: string) => ESCAPES[letter] ?? letter).replaceAll('""', '"');
}

/** The text between variables and sub-expressions is no node of its own. */
function lowerText(node: Node): Expression {
  const whole = node.text;
  const parts: (string | Expression)[] = [];
  let from = 1;
  for (const child of named(node)) {
    const at = child.startIndex - node.startIndex;
    if (at > from) parts.push(unescapeText(whole.slice(from, at)));
    parts.push(lowerExpression(child));
    from = child.endIndex - node.startIndex;
  }
  if (from < whole.length - 1) parts.push(unescapeText(whole.slice(from, -1)));
  return { kind: 'text', parts };
}

function memberName(node: Node): string {
  const holder = childOf(node, 'member_name') ?? unknownHere(node);
  const [name] = named(holder);
  return name?.type === 'simple_name' ? name.text : unknownHere(node);
}

function lowerMember(node: Node): Expression {
  const [target, access] = childrenOf(node);
  if (!target || !access) return unknownHere(node);
  return { kind: 'member', target: lowerExpression(target), name: memberName(node), isStatic: access.text === '::' };
}

function lowerCall(node: Node): Expression {
  const [target, access] = childrenOf(node);
  const list = childOf(node, 'argument_list');
  if (!target || !access || !list) return unknownHere(node);
  const values = childOf(list, 'argument_expression_list');
  return {
    kind: 'call',
    target: lowerExpression(target),
    name: memberName(node),
    isStatic: access.text === '::',
    values: (values ? named(values) : []).map(lowerExpression),
  };
}

function lowerHash(node: Node): Expression {
  const body = childOf(node, 'hash_literal_body');
  const entries = (body ? named(body) : []).map((entry) => {
    const [key, value] = named(entry);
    if (!key || !value) return unknownHere(entry);
    return { key: lowerExpression(key), value: lowerStatement(value) };
  });
  return { kind: 'hash', entries };
}

function lowerCast(node: Node): Expression {
  const [type, value] = named(node);
  if (!type || !value) return unknownHere(node);
  return { kind: 'cast', type: type.text.slice(1, -1).toLowerCase(), value: lowerExpression(value) };
}

function lowerUnary(node: Node): Expression {
  const [operator, value] = childrenOf(node);
  if (!operator || !value) return unknownHere(node);
  return { kind: 'unary', operator: operator.text.toLowerCase(), value: lowerExpression(value) };
}

function lowerBinary(node: Node): Expression {
  const children = childrenOf(node);
  if (/^array_literal_expression$/.test(node.type) && children.every((child, index) => index % 2 === 0 || child.text === ',')) {
    return { kind: 'list', items: named(node).map(lowerExpression) };
  }
  const [left, operator, right] = children;
  if (children.length !== 3 || !left || !operator || !right || !/_expression$/.test(node.type)) return unknownHere(node);
  return { kind: 'binary', operator: operator.text.toLowerCase(), left: lowerExpression(left), right: lowerExpression(right) };
}
