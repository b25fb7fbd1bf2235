package nl.imwregiotilburg.privacy.analysis.recognition;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Takes a name apart into its words. */
final class Words {

  private Words() {}

  /**
   * The words of a name in camel case or snake case, in lower case and without accents: {@code
   * homeEMailAddress2} is home, e, mail, address, 2; {@code URLName} is url, name.
   */
  static List<String> of(String name) {
    String plain = plain(name);
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= plain.length(); i++) {
      if (i == plain.length() || starts(plain, i)) {
        add(plain.substring(start, i), words);
        start = i;
      }
    }
    return List.copyOf(words);
  }

  /** Letters and digits in lower case and without accents. */
  static String folded(String text) {
    return plain(text).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static String plain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return Normalizer.normalize(text.replace("ß", "ss"), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "");
      }
    }
    return text;
  }

  private static void add(String word, List<String> words) {
    int from = 0;
    while (from < word.length() && !Character.isLetterOrDigit(word.charAt(from))) {
      from++;
    }
    if (from < word.length()) {
      words.add(word.substring(from).toLowerCase(Locale.ROOT));
    }
  }

  private static boolean starts(String name, int at) {
    char before = name.charAt(at - 1);
    char here = name.charAt(at);
    if (!Character.isLetterOrDigit(here)) {
      return Character.isLetterOrDigit(before);
    }
    if (Character.isDigit(here) || Character.isDigit(before)) {
      return Character.isDigit(here) != Character.isDigit(before)
          && Character.isLetterOrDigit(before);
    }
    if (!Character.isUpperCase(here)) {
      return false;
    }
    boolean capitalised = at + 1 < name.length() && Character.isLowerCase(name.charAt(at + 1));
    return Character.isLowerCase(before) || Character.isUpperCase(before) && capitalised;
  }
}
