package nl.imwregiotilburg.privacy.analysis.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.imwregiotilburg.privacy.analysis.model.Path.Root;
import nl.imwregiotilburg.privacy.analysis.model.Path.Selector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OperationParserTest {

  private static final Path RETURN = new Path(Root.RETURN, 0, List.of());
  private static final Path THIS = new Path(Root.THIS, 0, List.of());

  private static Path argument(int index, Selector... selectors) {
    return new Path(Root.ARGUMENT, index, List.of(selectors));
  }

  private static Expression of(Path path) {
    return new Expression.Of(path);
  }

  private static Operation parsed(String text) {
    Problems problems = new Problems("models.yml");
    Optional<Operation> operation = OperationParser.operation(scalar(text), problems);
    assertThat(problems.lines()).isEmpty();
    return operation.orElseThrow();
  }

  private static Node.Text scalar(String text) {
    return new Node.Text(text, new Place(3, 10), new Place(3, 11));
  }

  @Test
  void an_equals_sign_replaces() {
    assertThat(parsed("return = this")).isEqualTo(new Operation.Assign(RETURN, true, of(THIS)));
  }

  @Test
  void plus_equals_adds() {
    assertThat(parsed("this[] += arg1"))
        .isEqualTo(
            new Operation.Assign(
                new Path(Root.THIS, 0, List.of(new Selector.AnyElement())),
                false,
                of(argument(1))));
  }

  @Test
  void every_selector_is_understood() {
    assertThat(parsed("return = arg2[][3][arg0][arg1-1]{}{arg1}{lower(arg2)}{\"naam\"}.content"))
        .isEqualTo(
            new Operation.Assign(
                RETURN,
                true,
                of(
                    argument(
                        2,
                        new Selector.AnyElement(),
                        new Selector.Element(3),
                        new Selector.ElementAt(0, 0),
                        new Selector.ElementAt(1, 1),
                        new Selector.AnyValue(),
                        new Selector.ValueAt(1, false),
                        new Selector.ValueAt(2, true),
                        new Selector.Value("naam"),
                        new Selector.Named("content")))));
  }

  @Test
  void functions_nest_and_a_bar_joins_alternatives() {
    assertThat(parsed("return = concat(str(this), json(arg0)) | new(java.util.ArrayList) | new"))
        .isEqualTo(
            new Operation.Assign(
                RETURN,
                true,
                new Expression.Union(
                    List.of(
                        new Expression.Concat(
                            List.of(
                                new Expression.Text(of(THIS)),
                                new Expression.Json(of(argument(0)), Optional.empty()))),
                        new Expression.New(Optional.of("java.util.ArrayList")),
                        new Expression.New(Optional.empty())))));
  }

  @Test
  void null_stands_for_what_may_be_missing() {
    assertThat(parsed("return = this | null"))
        .isEqualTo(
            new Operation.Assign(
                RETURN, true, new Expression.Union(List.of(of(THIS), new Expression.Null()))));
  }

  @Test
  void unknown_is_what_comes_from_outside() {
    assertThat(parsed("return = unknown | selected(this.sql)"))
        .isEqualTo(
            new Operation.Assign(
                RETURN,
                true,
                new Expression.Union(
                    List.of(
                        new Expression.Unknown(),
                        new Expression.Selected(
                            ((Operation.Assign) parsed("return = this.sql")).value())))));
    assertThat(parsed("return = perhaps(json(arg0))"))
        .isEqualTo(
            new Operation.Assign(
                RETURN,
                true,
                new Expression.Perhaps(new Expression.Json(of(argument(0)), Optional.empty()))));
  }

  @Test
  void what_writes_a_value_may_be_said_beside_it() {
    assertThat(parsed("return = json(arg0, this)"))
        .isEqualTo(
            new Operation.Assign(
                RETURN, true, new Expression.Json(of(argument(0)), Optional.of(THIS))));
    assertThat(parsed("return = fields(arg0, this)"))
        .isEqualTo(
            new Operation.Assign(
                RETURN, true, new Expression.Fields(of(argument(0)), Optional.of(THIS))));
  }

  @Test
  void a_call_takes_a_path_as_receiver_and_values_as_arguments() {
    Expression.Call inner = new Expression.Call(THIS, "get", List.of());

    assertThat(parsed("arg0#accept(this#get(), arg1)"))
        .isEqualTo(
            new Operation.Perform(
                new Expression.Call(argument(0), "accept", List.of(inner, of(argument(1))))));
  }

  @Test
  void what_is_thrown_is_made_here_or_handed_over() {
    assertThat(parsed("throw java.lang.NumberFormatException(arg0)"))
        .isInstanceOf(Operation.Throw.class);
    assertThat(parsed("throw arg0#get()")).isInstanceOf(Operation.Raise.class);
    assertThat(parsed("throw this.cause")).isInstanceOf(Operation.Raise.class);
  }

  @Test
  void copy_is_an_operation_of_its_own() {
    assertThat(parsed("copy(arg0, arg1)"))
        .isEqualTo(new Operation.Copy(of(argument(0)), argument(1), Optional.empty()));
    assertThat(parsed("copy(arg0, arg1, arg2)"))
        .isEqualTo(new Operation.Copy(of(argument(0)), argument(1), Optional.of(of(argument(2)))));
  }

  @Test
  void tables_are_written_by_an_operation_and_read_by_a_function() {
    assertThat(parsed("store(arg0, arg1)"))
        .isEqualTo(new Operation.Store(of(argument(0)), argument(1)));
    assertThat(parsed("return = row(arg0)"))
        .isEqualTo(new Operation.Assign(RETURN, true, new Expression.Row(of(argument(0)))));
  }

  @Test
  void messages_are_sent_to_a_destination_or_to_whoever_takes_their_type() {
    assertThat(parsed("send('kafka', arg0, arg1)"))
        .isEqualTo(new Operation.Send("kafka", Optional.of(of(argument(0))), of(argument(1))));
    assertThat(parsed("send('events', arg0)"))
        .isEqualTo(new Operation.Send("events", Optional.empty(), of(argument(0))));
  }

  @Test
  void spaces_do_not_matter() {
    assertThat(parsed("  return=concat( this ,arg0 )"))
        .isEqualTo(parsed("return = concat(this, arg0)"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          retrun = this       ~ 11 ~ unknown word 'retrun'; did you mean 'return'?
          return = ths        ~ 20 ~ unknown word 'ths'; did you mean 'this'?
          return = strr(this) ~ 20 ~ unknown function 'strr'; did you mean 'str'?
          return = nul        ~ 20 ~ unknown word 'nul'
          return              ~ 17 ~ expected =, += or #method
          return = this[      ~ 25 ~ expected an index, an argument or nothing
          return = this{x}    ~ 25 ~ expected a key, an argument or nothing
          return = str()      ~ 20 ~ str takes exactly one value
          return = perhaps()  ~ 20 ~ perhaps takes exactly one value
          return = selected() ~ 20 ~ selected takes exactly one value
          return = unknow     ~ 20 ~ unknown word 'unknow'
          return = this this  ~ 25 ~ did not expect anything after this point
          args = this         ~ 11 ~ args cannot be changed as a whole
          arg0 = this         ~ 11 ~ only a part of an argument can be changed
          return = this.      ~ 25 ~ expected the name of a part
          return =            ~ 19 ~ expected a path
          return = arg999     ~ 20 ~ unknown word 'arg999'
          copy(arg0 arg1)     ~ 21 ~ expected ,
          return = new(       ~ 24 ~ expected the binary name of a class
          """)
  void a_mistake_is_reported_where_it_stands(String text, int column, String message) {
    Problems problems = new Problems("models.yml");

    assertThat(OperationParser.operation(scalar(text), problems)).isEmpty();
    assertThat(problems.lines()).hasSize(1);
    assertThat(problems.lines().get(0))
        .startsWith("models.yml:3:%d: ".formatted(column))
        .contains(message);
  }

  @Test
  void nesting_has_an_end() {
    Problems problems = new Problems("models.yml");

    assertThat(OperationParser.operation(scalar("return = " + "str(".repeat(10_000)), problems))
        .isEmpty();
    assertThat(problems.lines().get(0)).contains("nested too deeply");
  }
}
