package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text of known parts that is taken apart gives them at their places; any other all of them. */
final class TextOperationsTest {

  @TempDir private Path folder;

  private List<String> printed(String... statements) throws IOException {
    return PrintedText.of(
        folder,
        """
        static int number;
        String line() { return number + ";" + theName.replace(';', ' ') + ";" + theMail; }
        static String rest(String line) { return line.substring(2); }
        static void shorten(StringBuilder b) { b.deleteCharAt(0); }
        static String join(String first, String second) { return first + ";" + second; }
        """,
        statements);
  }

  @Test
  void a_line_is_split_into_its_parts() throws IOException {
    assertThat(
            printed(
                "log.info(line().split(\";\")[0]);",
                "log.info(line().split(\";\", -1)[1]);",
                "log.info(line().split(Pattern.quote(\";\"))[2]);",
                "log.info((1 + \"|\" + name).split(\"\\\\|\")[0]);",
                "log.info(String.join(\";\", \"a\", name, mail).split(\";\")[2]);",
                "log.info(String.format(\"%s;%s\", name, mail).split(\";\")[0]);",
                "log.info(join(1 + \";\" + name, mail).split(\";\")[1]);",
                "var b = new StringBuilder().append(1).append(';').append(name).append(\";\");"
                    + "log.info(b.append(mail).toString().split(\";\")[2]);"))
        .containsExactly("1", "2 mail", "4 mail", "5", "6", "7 mail");
  }

  @Test
  void what_is_not_known_in_order_may_be_anywhere() throws IOException {
    String both = "String both = name + \";\" + mail; ";
    assertThat(
            printed(
                "log.info(line().split(any)[0]);",
                "log.info(line().split(\"[;,]\")[0]);",
                "log.info(line().split(\";\", 2)[1]);",
                "log.info(line().split(\";\")[any.length()]);",
                both + "log.info(both.substring(any.length()).split(\";\")[0]);",
                both + "log.info(rest(both).split(\";\")[0]);",
                both + "log.info(both.replace(any, \";\").split(\";\")[0]);",
                both + "log.info(both.replaceAll(\";\", \",\").split(\";\")[0]);",
                both + "log.info(both.split(any)[0].split(\";\")[0]);",
                "var b = new StringBuilder(name + \";\" + mail); shorten(b);"
                    + "log.info(b.toString().split(\";\")[0]);",
                "var b = new StringBuilder(); if (any.isEmpty()) b.append(name).append(\";\");"
                    + "log.info(b.append(mail).toString().split(\";\")[0]);",
                "String s = \"\"; for (String one : new java.util.HashSet<>(List.of(name, mail))) s += one + \";\";"
                    + "log.info(s.split(\";\")[0]);"))
        .containsExactly(both(12).toArray(String[]::new));
  }

  private static List<String> both(int statements) {
    return IntStream.range(0, statements)
        .boxed()
        .flatMap(i -> Stream.of(i + "", i + " mail"))
        .sorted()
        .toList();
  }

  @Test
  void a_constant_beginning_is_told_from_the_rest() throws IOException {
    String hello = "var b = new StringBuilder(\"Hello \").append(name); ";
    assertThat(
            printed(
                "log.info((\"Hello \" + name).substring(0, 6));",
                "log.info(\"\" + (\"Hello \" + name).charAt(2));",
                hello + "b.setLength(5); log.info(b.toString());",
                hello + "log.info(b.substring(0, 5));",
                "var b = new StringBuilder(name).insert(0, \"Hello \");"
                    + "log.info(b.substring(0, 6));"))
        .isEmpty();
    assertThat(
            printed(
                "log.info((\"Hello \" + name).substring(6));",
                "log.info((\"Hello \" + name).substring(0, 7));",
                hello + "b.setLength(7); log.info(b.toString());",
                hello + "b.delete(0, 6); log.info(b.toString());",
                hello + "b.reverse(); log.info(b.substring(0, 3));"))
        .containsExactly("0", "1", "2", "3", "4");
  }

  @Test
  void pieces_are_taken_out_one_after_the_other() throws IOException {
    String scanner =
        "var in = new Scanner(1 + \"\\t\" + name + \"\\t\" + mail).useDelimiter(\"\\t\"); ";
    String lines = "var in = new BufferedReader(new StringReader(name + \"\\n\" + mail)); ";
    String tokens = "var in = new StringTokenizer(1 + \";\" + name + \";\" + mail, \";\"); ";
    assertThat(
            printed(
                scanner + "log.info(in.next());",
                scanner + "in.next(); log.info(in.next());",
                scanner + "in.next(); if (in.hasNext()) in.next(); log.info(in.next());",
                tokens + "log.info(in.nextToken());",
                tokens + "in.nextToken(); in.nextToken(); log.info(in.nextToken());",
                scanner + "while (in.hasNext()) log.info(in.next());",
                scanner + "in.nextLine(); log.info(in.next());",
                lines + "log.info(in.readLine());",
                lines + "in.readLine(); log.info(in.readLine());",
                lines + "in.read(); log.info(in.readLine());"))
        .containsExactly(
            "1", "2", "2 mail", "4 mail", "5", "5 mail", "6", "6 mail", "7", "8 mail", "9",
            "9 mail");
  }
}
