package nl.imwregiotilburg.wijkteam.fout;

import java.util.List;

/** Everything that is wrong with an input. */
public class ValidatieException extends RuntimeException {

  /** One thing that is wrong. */
  public record Veldfout(String veld, String code, Object afgewezen) {}

  private final List<Veldfout> fouten;

  public ValidatieException(List<Veldfout> fouten) {
    super(fouten.size() + " velden afgekeurd");
    this.fouten = List.copyOf(fouten);
  }

  public List<Veldfout> getFouten() {
    return fouten;
  }
}
