package nl.imwregiotilburg.cursusplan.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parsed words of a command: a verb, options and the rest. */
public class Opdrachtregel {
  private final String werkwoord;
  private final Map<String, String> opties = new LinkedHashMap<>();
  private final List<String> rest = new ArrayList<>();

  public Opdrachtregel(String... woorden) {
    this.werkwoord = woorden.length == 0 ? "help" : woorden[0];
    for (int i = 1; i < woorden.length; i++) {
      if (woorden[i].startsWith("--")) {
        int is = woorden[i].indexOf('=');
        if (is < 0) {
          opties.put(woorden[i].substring(2), "ja");
        } else {
          opties.put(woorden[i].substring(2, is), woorden[i].substring(is + 1));
        }
      } else {
        rest.add(woorden[i]);
      }
    }
  }

  public String werkwoord() {
    return werkwoord;
  }

  public String optie(String sleutel, String anders) {
    return opties.getOrDefault(sleutel, anders);
  }

  public List<String> rest() {
    return rest;
  }

  @Override
  public String toString() {
    return werkwoord + opties.keySet();
  }
}
