package nl.imwregiotilburg.privacy.plugin.inspection;

import java.util.regex.Pattern;

/**
 * A path pattern as Ant and Maven users write it: {@code ?} is one character, {@code *} any number
 * of characters within a name, {@code **} any number of folders; a pattern that ends with {@code /}
 * means everything inside.
 */
record AntPattern(String text, Pattern regex) {

  static AntPattern of(String text) {
    String pattern = text.strip().replace('\\', '/');
    String complete = pattern.endsWith("/") ? pattern + "**" : pattern;
    StringBuilder regex = new StringBuilder();
    int at = 0;
    while (at < complete.length()) {
      if (complete.startsWith("**/", at)) {
        regex.append("(?:.*/)?");
        at += 3;
      } else if (complete.startsWith("/**", at) && at + 3 == complete.length()) {
        regex.append("(?:/.*)?");
        at += 3;
      } else if (complete.startsWith("**", at)) {
        regex.append(".*");
        at += 2;
      } else {
        char next = complete.charAt(at);
        regex.append(
            switch (next) {
              case '*' -> "[^/]*";
              case '?' -> "[^/]";
              default -> Pattern.quote(String.valueOf(next));
            });
        at++;
      }
    }
    return new AntPattern(text, Pattern.compile(regex.toString()));
  }

  boolean matches(String path) {
    return regex.matcher(path).matches();
  }
}
