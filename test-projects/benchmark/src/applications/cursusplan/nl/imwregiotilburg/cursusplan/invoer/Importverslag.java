package nl.imwregiotilburg.cursusplan.invoer;

import java.util.ArrayList;
import java.util.List;

/** What went wrong in an import, row by row. */
public class Importverslag {

  /** An error in one row. */
  public record Rijfout(int regel, String kolom, String uitleg) {}

  private final String bestand;
  private final List<Rijfout> fouten = new ArrayList<>();
  private int gelezen;

  public Importverslag(String bestand) {
    this.bestand = bestand;
  }

  public void gelezen() {
    gelezen++;
  }

  public Importverslag meld(int regel, String kolom, String uitleg) {
    fouten.add(new Rijfout(regel, kolom, uitleg));
    return this;
  }

  public List<Rijfout> fouten() {
    return fouten;
  }

  public Rijfout eerste() {
    return fouten.get(0);
  }

  @Override
  public String toString() {
    return bestand + ": " + gelezen + " gelezen, " + fouten.size() + " fout";
  }
}
