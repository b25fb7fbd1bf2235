package nl.imw.it;

final class Tekst {

  private Tekst() {}

  static String initiaal(String naam) {
    return naam.isEmpty() ? "" : naam.substring(0, 1);
  }
}
