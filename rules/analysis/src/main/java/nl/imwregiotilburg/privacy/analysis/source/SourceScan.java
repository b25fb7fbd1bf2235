package nl.imwregiotilburg.privacy.analysis.source;

import com.github.javaparser.Range;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.AnnotationDeclaration;
import com.github.javaparser.ast.body.AnnotationMemberDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.LocalClassDeclarationStmt;
import com.github.javaparser.ast.stmt.LocalRecordDeclarationStmt;
import com.github.javaparser.ast.type.TypeParameter;
import com.github.javaparser.ast.visitor.VoidVisitorAdapter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes the declared names and the calls out of a syntax tree, which can then be thrown away. */
final class SourceScan extends VoidVisitorAdapter<Scope> {

  private final Map<String, Declarations.Type> types = new HashMap<>();
  private final Calls.Builder calls = new Calls.Builder();

  /**
   * What a scan yields.
   *
   * @param declarations declared names
   * @param calls calls
   */
  record Result(Declarations declarations, Calls calls) {}

  private SourceScan() {}

  /**
   * Scans a file.
   *
   * @param fileName name of the file, after which a class without declaration is named
   */
  static Result scan(CompilationUnit unit, String fileName) {
    SourceScan scan = new SourceScan();
    for (TypeDeclaration<?> type : unit.getTypes()) {
      boolean compact =
          type instanceof ClassOrInterfaceDeclaration declaration && declaration.isCompact();
      scan.type(
          type,
          compact
              ? Scope.topLevel(fileName.substring(0, fileName.lastIndexOf('.')), Span.of(1, 0, 0))
              : Scope.topLevel(type.getNameAsString(), nameOf(type)));
    }
    long packageName =
        unit.getPackageDeclaration().map(declared -> of(declared.getName())).orElse(Span.NONE);
    return new Result(new Declarations(packageName, scan.types), scan.calls.build());
  }

  private void type(TypeDeclaration<?> type, Scope outer) {
    Scope scope = outer;
    if (type instanceof ClassOrInterfaceDeclaration declaration) {
      scope = outer.with(declaration.getTypeParameters());
    } else if (type instanceof RecordDeclaration declaration) {
      scope = outer.with(declaration.getTypeParameters());
      for (Parameter component : declaration.getParameters()) {
        scope.component(
            component.getNameAsString(), typeOf(component, scope, none()), nameOf(component));
      }
    } else if (type instanceof EnumDeclaration declaration) {
      for (EnumConstantDeclaration constant : declaration.getEntries()) {
        constant.accept(this, scope);
      }
    }
    members(type.getMembers(), scope);
  }

  private void members(NodeList<BodyDeclaration<?>> members, Scope scope) {
    for (BodyDeclaration<?> member : members) {
      if (member instanceof TypeDeclaration<?> nested) {
        type(nested, scope.member(nested.getNameAsString(), nameOf(nested)));
      } else {
        member.accept(this, scope);
      }
    }
    types.putIfAbsent(scope.binaryName, scope.build());
  }

  @Override
  public void visit(LocalClassDeclarationStmt statement, Scope scope) {
    local(statement.getClassDeclaration(), scope);
  }

  @Override
  public void visit(LocalRecordDeclarationStmt statement, Scope scope) {
    local(statement.getRecordDeclaration(), scope);
  }

  @Override
  public void visit(EnumDeclaration declaration, Scope scope) {
    local(declaration, scope);
  }

  @Override
  public void visit(AnnotationDeclaration declaration, Scope scope) {
    local(declaration, scope);
  }

  private void local(TypeDeclaration<?> declaration, Scope scope) {
    type(declaration, scope.local(declaration.getNameAsString(), nameOf(declaration)));
  }

  @Override
  public void visit(EnumConstantDeclaration constant, Scope scope) {
    long name = nameOf(constant);
    scope.field(constant.getNameAsString(), name);
    arguments(constant.getArguments(), scope);
    String type = scope.binaryName.substring(scope.binaryName.lastIndexOf('$') + 1);
    call(type, true, constant, name, Span.NONE, spans(constant.getArguments()));
    if (!constant.getClassBody().isEmpty()) {
      members(constant.getClassBody(), scope.local("", name));
    }
  }

  @Override
  public void visit(FieldDeclaration field, Scope scope) {
    for (VariableDeclarator variable : field.getVariables()) {
      scope.field(variable.getNameAsString(), nameOf(variable));
      variable.getInitializer().ifPresent(initializer -> initializer.accept(this, scope));
    }
  }

  @Override
  public void visit(MethodDeclaration method, Scope scope) {
    callable(method, method.getNameAsString(), scope);
    method.getBody().ifPresent(body -> body.accept(this, scope));
  }

  @Override
  public void visit(AnnotationMemberDeclaration member, Scope scope) {
    scope.method(
        new Declarations.Method(member.getNameAsString(), List.of(), nameOf(member), List.of()));
  }

  @Override
  public void visit(ConstructorDeclaration constructor, Scope scope) {
    callable(constructor, Declarations.CONSTRUCTOR, scope);
    constructor.getBody().accept(this, scope);
  }

  @Override
  public void visit(CompactConstructorDeclaration constructor, Scope scope) {
    scope.compactConstructor(nameOf(constructor));
    constructor.getBody().accept(this, scope);
  }

  private void callable(CallableDeclaration<?> declaration, String name, Scope scope) {
    List<String> parameterTypes = new ArrayList<>();
    List<Long> parameters = new ArrayList<>();
    for (Parameter parameter : declaration.getParameters()) {
      parameterTypes.add(typeOf(parameter, scope, declaration.getTypeParameters()));
      parameters.add(nameOf(parameter));
    }
    scope.method(
        new Declarations.Method(
            name, List.copyOf(parameterTypes), nameOf(declaration), List.copyOf(parameters)));
  }

  @Override
  public void visit(MethodCallExpr call, Scope scope) {
    call.getScope().ifPresent(receiver -> receiver.accept(this, scope));
    arguments(call.getArguments(), scope);
    long receiver = call.getScope().map(SourceScan::of).orElse(Span.NONE);
    call(call.getNameAsString(), false, call, nameOf(call), receiver, spans(call.getArguments()));
  }

  @Override
  public void visit(ObjectCreationExpr creation, Scope scope) {
    creation.getScope().ifPresent(outer -> outer.accept(this, scope));
    arguments(creation.getArguments(), scope);
    long name = nameOf(creation.getType());
    call(
        creation.getType().getNameAsString(),
        true,
        creation,
        name,
        Span.NONE,
        spans(creation.getArguments()));
    creation.getAnonymousClassBody().ifPresent(body -> members(body, scope.local("", name)));
  }

  @Override
  public void visit(ExplicitConstructorInvocationStmt call, Scope scope) {
    call.getExpression().ifPresent(outer -> outer.accept(this, scope));
    arguments(call.getArguments(), scope);
    long keyword =
        call.getRange()
            .map(
                range ->
                    Span.of(
                        range.begin.line,
                        range.begin.column,
                        range.begin.column + (call.isThis() ? 4 : 5)))
            .orElse(Span.NONE);
    call(Declarations.CONSTRUCTOR, true, call, keyword, Span.NONE, spans(call.getArguments()));
  }

  @Override
  public void visit(MethodReferenceExpr reference, Scope scope) {
    reference.getScope().accept(this, scope);
    boolean constructor = reference.getIdentifier().equals("new");
    String name =
        constructor
            ? Declarations.simpleName(reference.getScope().toString())
            : reference.getIdentifier();
    reference
        .getRange()
        .ifPresent(
            range ->
                calls.add(
                    name,
                    constructor,
                    true,
                    range,
                    Span.of(
                        range.end.line,
                        range.end.column - reference.getIdentifier().length() + 1,
                        range.end.column + 1),
                    of(reference.getScope()),
                    List.of(Span.of(range))));
  }

  @Override
  public void visit(BinaryExpr expression, Scope scope) {
    // A long concatenation is a deep tree that leans to the left: walk it with a loop.
    Deque<Expression> operands = new ArrayDeque<>();
    Expression left = expression;
    while (left instanceof BinaryExpr binary && binary.getOperator() == expression.getOperator()) {
      operands.push(binary.getRight());
      left = binary.getLeft();
    }
    operands.push(left);
    operands.forEach(operand -> operand.accept(this, scope));
    if (expression.getOperator() == BinaryExpr.Operator.PLUS) {
      concatenation(expression, operands);
    }
  }

  @Override
  public void visit(AssignExpr assignment, Scope scope) {
    assignment.getTarget().accept(this, scope);
    assignment.getValue().accept(this, scope);
    if (assignment.getOperator() == AssignExpr.Operator.PLUS) {
      concatenation(assignment, List.of(assignment.getTarget(), assignment.getValue()));
    }
  }

  /** Compilers pass only what is not constant to a concatenation; literals surely are. */
  private void concatenation(Expression whole, Iterable<Expression> operands) {
    List<Long> arguments = new ArrayList<>();
    for (Expression operand : operands) {
      if (!(operand instanceof LiteralExpr)) {
        arguments.add(of(operand));
      }
    }
    call(Calls.CONCATENATION, false, whole, of(whole), Span.NONE, arguments);
  }

  /**
   * Visits arguments in the order in which javac attributes them, by which it numbers anonymous
   * types: those whose type depends on the method called come last.
   */
  private void arguments(NodeList<Expression> arguments, Scope scope) {
    for (Expression argument : arguments) {
      if (!waitsForMethod(argument)) {
        argument.accept(this, scope);
      }
    }
    for (Expression argument : arguments) {
      if (waitsForMethod(argument)) {
        argument.accept(this, scope);
      }
    }
  }

  private static boolean waitsForMethod(Expression argument) {
    if (argument instanceof EnclosedExpr enclosed) {
      return waitsForMethod(enclosed.getInner());
    }
    if (argument instanceof ObjectCreationExpr creation) {
      return creation.getType().isUsingDiamondOperator();
    }
    return argument instanceof LambdaExpr
        || argument instanceof MethodReferenceExpr
        || argument instanceof ConditionalExpr
        || argument instanceof SwitchExpr
        || (argument instanceof MethodCallExpr call && call.getTypeArguments().isEmpty());
  }

  private void call(
      String name,
      boolean constructor,
      Node whole,
      long position,
      long receiver,
      List<Long> arguments) {
    Optional<Range> range = whole.getRange();
    range.ifPresent(r -> calls.add(name, constructor, false, r, position, receiver, arguments));
  }

  private static String typeOf(
      Parameter parameter, Scope scope, NodeList<TypeParameter> typeParameters) {
    return scope.erased(parameter.getType(), typeParameters) + (parameter.isVarArgs() ? "[]" : "");
  }

  private static NodeList<TypeParameter> none() {
    return new NodeList<>();
  }

  private static List<Long> spans(NodeList<Expression> expressions) {
    return expressions.stream().map(SourceScan::of).toList();
  }

  private static long nameOf(NodeWithSimpleName<?> named) {
    SimpleName name = named.getName();
    boolean withBrackets =
        name.getTokenRange().map(tokens -> tokens.getEnd().getText().equals("]")).orElse(false);
    if (!withBrackets) {
      return of(name);
    }
    return name.getBegin()
        .map(at -> Span.of(at.line, at.column, at.column + name.getIdentifier().length()))
        .orElse(Span.NONE);
  }

  private static long of(Node node) {
    return node.getRange().map(Span::of).orElse(Span.NONE);
  }
}
