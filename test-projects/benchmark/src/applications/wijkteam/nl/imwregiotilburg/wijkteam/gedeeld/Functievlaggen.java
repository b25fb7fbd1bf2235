package nl.imwregiotilburg.wijkteam.gedeeld;

import java.util.Set;

/** Switches of the application. */
public final class Functievlaggen {
  public static final boolean TOON_INHOUD = false;
  public static final boolean UITGEBREID = true;
  private static final Set<String> AAN = Set.of("nieuwe-brief", "sms");

  private Functievlaggen() {}

  /** Not in use before next year. */
  public static boolean dagboek() {
    return false;
  }

  public static boolean staatAan(String vlag) {
    return AAN.contains(vlag);
  }
}
