import { relative } from 'node:path'
import ts from 'typescript'

/**
 * An adapter and the client packages that it owns; `internals` are files of ours that are a part of such a
 * package: they declare what it hides, or mend it, and run within its own calls.
 */
export interface OwnedClient {
  readonly adapter: string
  readonly packages: readonly string[]
  readonly internals?: readonly string[]
}

/** A call of a client package that answers later and that nobody gives up. */
export interface UnboundedWait {
  readonly place: string
  readonly call: string
}

const askingMethods: ReadonlySet<string> = new Set(['ask', 'leave'])

const isDependency = (type: ts.Type, checker: ts.TypeChecker): boolean =>
  type.symbol?.name === 'Dependency' ||
  (type.isClassOrInterface() && checker.getBaseTypes(type).some((base) => isDependency(base, checker)))

/** Whether a call is `.ask(...)` or `.leave(...)` of a `Dependency`. */
const isAsk = (call: ts.CallExpression, checker: ts.TypeChecker): boolean =>
  ts.isPropertyAccessExpression(call.expression) &&
  askingMethods.has(call.expression.name.text) &&
  isDependency(checker.getTypeAtLocation(call.expression.expression), checker)

const functionOf = (declaration: ts.Declaration | undefined): ts.SignatureDeclaration | undefined => {
  if (declaration === undefined) return undefined
  if (ts.isFunctionDeclaration(declaration) || ts.isMethodDeclaration(declaration)) return declaration
  const initializer = ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined
  return initializer !== undefined && ts.isArrowFunction(initializer) ? initializer : undefined
}

/** The places of a file at which a name is used, its declaration excepted. */
const usesOf = (name: ts.Node, checker: ts.TypeChecker): readonly ts.Identifier[] => {
  const symbol = checker.getSymbolAtLocation(name)
  const uses: ts.Identifier[] = []
  const look = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node !== name && checker.getSymbolAtLocation(node) === symbol) uses.push(node)
    ts.forEachChild(node, look)
  }
  look(name.getSourceFile())
  return uses
}

const isAlwaysBounded = (name: ts.Node, checker: ts.TypeChecker): boolean => {
  const uses = usesOf(name, checker)
  return uses.length > 0 && uses.every((use) => isHandedOn(use, checker) || isBounded(use, checker))
}

/** Whether what stands at `position` of the arguments of a call is run under a deadline: by `.ask`, or by a function that hands it on to one. */
const runsInTime = (call: ts.CallExpression, position: number, checker: ts.TypeChecker): boolean => {
  if (isAsk(call, checker)) return true
  const callee = ts.isPropertyAccessExpression(call.expression) ? call.expression.name : call.expression
  const called = ts.isIdentifier(callee) ? checker.getSymbolAtLocation(callee) : undefined
  const parameter = functionOf(called?.valueDeclaration)?.parameters[position]
  return parameter !== undefined && isAlwaysBounded(parameter.name, checker)
}

const isHandedOn = (argument: ts.Expression, checker: ts.TypeChecker): boolean =>
  ts.isCallExpression(argument.parent) && runsInTime(argument.parent, argument.parent.arguments.indexOf(argument), checker)

/** The name of a function that its file keeps for itself. */
const privateNameOf = (node: ts.Node): ts.Node | undefined => {
  if (!ts.isArrowFunction(node) || !ts.isVariableDeclaration(node.parent)) return undefined
  const isExported = ts.getCombinedModifierFlags(node.parent) & ts.ModifierFlags.Export
  return isExported ? undefined : node.parent.name
}

/** Whether a node stands in a function that is run under a deadline, or that is only used within such functions. */
const isBounded = (node: ts.Node, checker: ts.TypeChecker): boolean => {
  for (let each: ts.Node = node; !ts.isSourceFile(each); each = each.parent) {
    if (!ts.isArrowFunction(each) && !ts.isFunctionExpression(each)) continue
    if (isHandedOn(each, checker)) return true
    const name = privateNameOf(each)
    if (name !== undefined && isAlwaysBounded(name, checker)) return true
  }
  return false
}

/** The calls of client packages in these files that answer with a promise outside `.ask` and `.leave` of a `Dependency`. */
export const unboundedWaits = (
  program: ts.Program,
  files: readonly ts.SourceFile[],
  { packages, internals = [] }: OwnedClient,
  root: string,
): readonly UnboundedWait[] => {
  const checker = program.getTypeChecker()
  const isClientFile = (file: ts.SourceFile): boolean =>
    packages.some((name) => file.fileName.includes(`/node_modules/${name}/`) || file.fileName.includes(`/node_modules/@types/${name}/`)) ||
    internals.some((name) => file.fileName.endsWith(name))
  const isOfClient = (type: ts.Type): boolean =>
    (type.symbol?.declarations ?? []).some((declaration) => isClientFile(declaration.getSourceFile())) ||
    (type.isUnionOrIntersection() && type.types.some(isOfClient)) ||
    (type.isClassOrInterface() && checker.getBaseTypes(type).some(isOfClient))
  const isPromise = (type: ts.Type): boolean => checker.getPropertyOfType(type, 'then') !== undefined
  const isClientCall = (call: ts.CallExpression): boolean => {
    const declaration = checker.getResolvedSignature(call)?.declaration
    if (declaration !== undefined && isClientFile(declaration.getSourceFile())) return true
    if (ts.isPropertyAccessExpression(call.expression) && isOfClient(checker.getTypeAtLocation(call.expression.expression))) return true
    // Functions of Node wait for what they are given: once(socket, 'open').
    const isForeign = declaration?.getSourceFile().fileName.includes('/node_modules/@types/node/') === true
    return isForeign && call.arguments.some((argument) => isOfClient(checker.getTypeAtLocation(argument)))
  }
  const found: UnboundedWait[] = []
  for (const file of files.filter((each) => !isClientFile(each))) {
    const look = (node: ts.Node): void => {
      if (ts.isCallExpression(node) && isPromise(checker.getTypeAtLocation(node)) && isClientCall(node) && !isBounded(node, checker)) {
        const { line } = file.getLineAndCharacterOfPosition(node.getStart())
        found.push({ place: `${relative(root, file.fileName)}:${line + 1}`, call: node.expression.getText() })
      }
      ts.forEachChild(node, look)
    }
    look(file)
  }
  return found
}
