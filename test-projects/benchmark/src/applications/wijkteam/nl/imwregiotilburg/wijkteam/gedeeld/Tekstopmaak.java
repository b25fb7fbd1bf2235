package nl.imwregiotilburg.wijkteam.gedeeld;

import java.util.Collection;
import java.util.StringJoiner;
import java.util.function.Function;
import nl.imwregiotilburg.privacy.annotation.Anonymises;

/** Small helpers for text. */
public final class Tekstopmaak {
  private Tekstopmaak() {}

  @Anonymises
  public static String masker(String tekst) {
    return tekst == null ? "" : "*".repeat(Math.min(3, tekst.length()));
  }

  /** Pads to a fixed width; what is too long is cut. */
  public static String vasteBreedte(String tekst, int breedte) {
    String veilig = tekst == null ? "" : tekst;
    return veilig.length() >= breedte ? veilig.substring(0, breedte) : veilig + " ".repeat(breedte - veilig.length());
  }

  public static String eersteGevulde(String... kandidaten) {
    for (String kandidaat : kandidaten) {
      if (kandidaat != null && !kandidaat.isBlank()) {
        return kandidaat;
      }
    }
    return "";
  }

  public static <T> String opsomming(Collection<T> delen, Function<T, ?> kolom) {
    StringJoiner regel = new StringJoiner("; ", "<", ">");
    for (T deel : delen) {
      regel.add(String.valueOf(kolom.apply(deel)));
    }
    return regel.toString();
  }

  public static int controlegetal(String tekst) {
    int som = 0;
    for (char c : tekst == null ? new char[0] : tekst.toCharArray()) {
      som = (som * 31 + c) % 97;
    }
    return som;
  }
}
