package nl.voorbeeld.extern;

public final class Opmaak {

  private Opmaak() {}

  public static String kort(String tekst) {
    return tekst.substring(0, Math.min(tekst.length(), 40));
  }
}
