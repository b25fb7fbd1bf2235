package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text, number or object that was made of constants is not equal to any of them. */
final class ChangedTextsTest {

  @TempDir private Path folder;

  private void assertFlows(String code) {
    assertThat(FlowLines.found(folder, code)).isEqualTo(FlowLines.expected(code));
  }

  @Test
  void parts_and_other_spellings() {
    assertFlows(
        """
        package app;
        import java.util.*;
        import java.util.regex.*;
        public class Desk {

          public void go(Client client) {
            String x = client.naam;
            String n = x == null ? "b" : "b";
            int i = n.length();
            if ("abc".substring(i).equals("bc")) System.out.println(x); // naam
            if ("abc".replace(n, "x").equals("axc")) System.out.println(x); // naam
            if ("abc".charAt(i) == 'b') System.out.println(x); // naam
            if ("abc".concat(n).equals("abcb")) System.out.println(x); // naam
            if ("abc".repeat(i + 1).equals("abcabc")) System.out.println(x); // naam
            if (Integer.toHexString(255).equals("ff")) System.out.println(x); // naam
            if (Integer.toBinaryString(2).equals("10")) System.out.println(x); // naam
            if (String.valueOf(i).equals("1")) System.out.println(x); // naam
            if (Integer.toString(5).equals("5")) System.out.println(x); // naam
            if (Integer.toString(15, 16).equals("f")) System.out.println(x); // naam
            if (String.format("%03d", 5).equals("005")) System.out.println(x); // naam
            if (String.format("%5s", "a").equals("    a")) System.out.println(x); // naam
            if (new StringBuilder("abc").substring(i).equals("bc")) System.out.println(x); // naam
            if (new StringBuilder("abc").deleteCharAt(i).toString().equals("ac")) System.out.println(x); // naam
            if (new StringBuilder("abc").insert(i, "x").toString().equals("axbc")) System.out.println(x); // naam
            if (new StringBuilder("abc").replace(i, 2, "x").toString().equals("axc")) System.out.println(x); // naam
            Matcher m = Pattern.compile("b.*").matcher("abc");
            if (m.find() && m.group().equals("bc")) System.out.println(x); // naam
            if ("a1b".replaceAll("[0-9]", "").equals("ab")) System.out.println(x); // naam
            if ("a,b".split(n)[0].equals("a,")) System.out.println(x); // naam
            if (new Scanner("a b").next().equals("a")) System.out.println(x); // naam
            if (java.text.Normalizer.normalize("a", java.text.Normalizer.Form.NFD).equals("a")) System.out.println(x); // naam
            if (Base64.getEncoder().encodeToString("a".getBytes()).equals("YQ==")) System.out.println(x); // naam
            if (java.net.URLEncoder.encode("a b", java.nio.charset.StandardCharsets.UTF_8).equals("a+b")) System.out.println(x); // naam
            if (java.net.URI.create("http://a/b").getPath().equals("/b")) System.out.println(x); // naam
            if (new java.io.File("a/b").getName().equals("b")) System.out.println(x); // naam
            if (java.nio.file.Path.of("a", "b").toString().equals("a/b")) System.out.println(x); // naam
            if (java.nio.file.Path.of("a/b").getFileName().toString().equals("b")) System.out.println(x); // naam
            if (new String("abc".getBytes(), 1, 2).equals("bc")) System.out.println(x); // naam
            if (new String(new char[]{'a', 'b'}, 1, 1).equals("b")) System.out.println(x); // naam
            if ("AbC".toLowerCase(Locale.ROOT).equals("abc")) System.out.println(x); // naam
            if ("  a".indent(2).equals("    a\\n")) System.out.println(x); // naam
            if ("x".translateEscapes().equals("x")) System.out.println(x); // naam
            if (new java.math.BigDecimal("1.50").stripTrailingZeros().toPlainString().equals("1.5")) System.out.println(x); // naam
            if (java.time.LocalDate.parse("2020-01-02").plusDays(1).toString().equals("2020-01-03")) System.out.println(x); // naam
            if (new java.text.SimpleDateFormat("yyyy").toPattern().equals("yyyy")) System.out.println(x); // naam
            if (String.join("-", List.of("a", "b")).equals("a-b")) System.out.println(x); // naam
            if ("a-b".lines().findFirst().get().equals("a-b")) System.out.println(x); // naam
            if ("ab".chars().mapToObj(c -> "" + (char) c).toList().get(0).equals("a")) System.out.println(x); // naam
            if (new StringTokenizer("a b").nextToken().equals("a")) System.out.println(x); // naam
            if (UUID.nameUUIDFromBytes("a".getBytes()).toString().startsWith("0cc")) System.out.println(x); // naam
            if (Objects.requireNonNullElse(null, "q").equals("q")) System.out.println(x); // naam
            if (Optional.of("a").map(e -> e + "b").get().equals("ab")) System.out.println(x); // naam
            if (Character.toUpperCase('a') == 'A') System.out.println(x); // naam
            if ((char) ("a".charAt(0) + 1) == 'b') System.out.println(x); // naam
            if (Long.toString(12L).equals("12")) System.out.println(x); // naam
            if (Double.toString(1.0).equals("1.0")) System.out.println(x); // naam
            if (Integer.parseInt("7f", 16) == 127) System.out.println(x); // naam
            if (Integer.decode("0x10") == 16) System.out.println(x); // naam
            if (Integer.reverse(1) < 0) System.out.println(x); // naam
            if (Integer.bitCount(7) == 3) System.out.println(x); // naam
            if (Integer.valueOf("12").intValue() == 12) System.out.println(x); // naam
            if ("abc".hashCode() == 96354) System.out.println(x); // naam
            if (Math.abs(-3) == 3) System.out.println(x); // naam
            if (Integer.compare(1, 2) == -1) System.out.println(x); // naam
            if ("a".compareTo("b") < 0) System.out.println(x); // naam
            if (Integer.MAX_VALUE + 1 < 0) System.out.println(x); // naam
            if (Integer.sum(1, 2) == 3) System.out.println(x); // naam
            if (Long.valueOf(5).intValue() == 5) System.out.println(x); // naam
            if (Integer.toUnsignedString(-1).equals("4294967295")) System.out.println(x); // naam
            if (Objects.hash(1) == 32) System.out.println(x); // naam
            if (Boolean.parseBoolean("TRUE")) System.out.println(x); // naam
            if (Boolean.logicalXor(true, false)) System.out.println(x); // naam
            if (Character.getNumericValue('7') == 7) System.out.println(x); // naam
            if (Character.isDigit('7')) System.out.println(x); // naam
            if ("a\\nb".lines().count() == 2) System.out.println(x); // naam
            if (Byte.parseByte("5") == 5) System.out.println(x); // naam
            if (((byte) i + 255) == 256) System.out.println(x); // naam
          }
        }
        """);
  }

  @Test
  void what_objects_print() {
    assertFlows(
        """
        package app;
        import java.util.*;
        public class Desk {
          public void go(Client client) {
            String x = client.naam;
            List<String> l = new ArrayList<>(); l.add("a");
            if (l.toString().equals("[a]")) System.out.println(x); // naam
            if (String.valueOf(l).equals("[a]")) System.out.println(x); // naam
            if (("" + l).equals("[a]")) System.out.println(x); // naam
            Map<String,String> m = new TreeMap<>(); m.put("a", "b");
            if (m.toString().equals("{a=b}")) System.out.println(x); // naam
            if (Optional.of("a").toString().equals("Optional[a]")) System.out.println(x); // naam
            if (Arrays.toString(new String[]{"a"}).equals("[a]")) System.out.println(x); // naam
            if (Map.entry("a", "b").toString().equals("a=b")) System.out.println(x); // naam
            if (String.valueOf((Object) null).equals("null")) System.out.println(x); // naam
            String n = null;
            if ((n + "").equals("null")) System.out.println(x); // naam
            if (new StringBuilder().append(n).toString().equals("null")) System.out.println(x); // naam
            if (Objects.toString(null).equals("null")) System.out.println(x); // naam
            if (Objects.toString(null, "q").equals("q")) System.out.println(x); // naam
            if (String.format("%s", n).equals("null")) System.out.println(x); // naam
            if (String.join("-", "a", null).equals("a-null")) System.out.println(x); // naam
            if (new RuntimeException("a").toString().equals("java.lang.RuntimeException: a")) System.out.println(x); // naam
            if (new java.util.concurrent.atomic.AtomicReference<>("a").toString().equals("a")) System.out.println(x); // naam
            if (new StringBuilder("a").toString().equals("a")) System.out.println(x); // naam
            if (Arrays.asList("a").toString().equals("[a]")) System.out.println(x); // naam
            if (new LinkedList<>(l).toString().equals("[a]")) System.out.println(x); // naam
            if (Collections.unmodifiableList(l).toString().equals("[a]")) System.out.println(x); // naam
            if (Set.of("a").toString().equals("[a]")) System.out.println(x); // naam
            if (new ArrayDeque<>(l).toString().equals("[a]")) System.out.println(x); // naam
            if (new Rec("a").toString().equals("Rec[s=a]")) System.out.println(x); // naam
            if (Kind.A.toString().equals("A")) System.out.println(x); // naam
            if (String.class.getSimpleName().equals("String")) System.out.println(x); // naam
            if (new Object[]{"a"}[0].toString().equals("a")) System.out.println(x); // naam
            String s = String.valueOf(n);
            if (s != null) System.out.println(x); // naam
            if (l.stream().map(String::valueOf).toList().toString() != null) System.out.println(x); // naam
            List<String> e = new ArrayList<>();
            if (e.toString() != null) System.out.println(x); // naam
            if (new HashMap<String,String>().values().toString() != null) System.out.println(x); // naam
            if (e.toString().equals("[]")) System.out.println(x); // naam
            StringBuilder b = new StringBuilder();
            if (b.toString() != null) System.out.println(x); // naam
            if (b.toString().isEmpty()) System.out.println(x); // naam
            Object o = new Object();
            if (o.toString() != null) System.out.println(x); // naam
            if (new B().toString() != null) System.out.println(x); // naam
            if (new C().toString() != null) System.out.println(x); // naam
            if (String.valueOf(new C()) != null) System.out.println(x); // naam
            try { throw new IllegalStateException(); } catch (IllegalStateException e1) { if (e1.getMessage() == null) System.out.println(x); } // naam
            try { throw new IllegalStateException((String) null); } catch (IllegalStateException e1) { if (e1.getMessage() == null) System.out.println(x); } // naam
            try { throw new IllegalStateException("a"); } catch (IllegalStateException e1) { if (e1.getMessage() != null) System.out.println(x); } // naam
            try { throw new IllegalStateException("a", null); } catch (IllegalStateException e1) { if (e1.getCause() == null) System.out.println(x); } // naam
            try { throw new IllegalStateException(new RuntimeException("q")); } catch (IllegalStateException e1) { if (e1.getMessage().contains("q")) System.out.println(x); } // naam
            try { throw new IllegalStateException(new RuntimeException("q")); } catch (IllegalStateException e1) { if (e1.getMessage().equals("java.lang.RuntimeException: q")) System.out.println(x); } // naam
          }
          static class B { String n; public String toString() { return "B" + n; } }
          static class C { String n; }
          record Rec(String s) {}
          enum Kind { A }
        }
        """);
  }
}
