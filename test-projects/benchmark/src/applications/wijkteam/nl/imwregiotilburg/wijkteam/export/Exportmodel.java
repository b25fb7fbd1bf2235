package nl.imwregiotilburg.wijkteam.export;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.JsonView;
import nl.imwregiotilburg.privacy.annotation.PersonalData;

/** Shapes of what leaves the application. */
public final class Exportmodel {
  private Exportmodel() {}

  /** For partners. */
  public interface Extern {}

  /** For the team itself. */
  public interface Intern extends Extern {}

  /** A client for partners or for the team. */
  public static class ClientBeeld {
    @JsonView(Extern.class)
    private final String code;

    @JsonView(Intern.class)
    @PersonalData("naam")
    private final String kop;

    @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
    @PersonalData("bsn")
    private final String sleutel;

    public ClientBeeld(String code, String kop, String sleutel) {
      this.code = code;
      this.kop = kop;
      this.sleutel = sleutel;
    }

    public String getCode() {
      return code;
    }

    public String getKop() {
      return kop;
    }

    public String getSleutel() {
      return sleutel;
    }
  }

  /** A bank account that is shown by its value only. */
  public static class Rekening {
    private final String volledig;
    private final String bank;

    public Rekening(String volledig, String bank) {
      this.volledig = volledig;
      this.bank = bank;
    }

    public String getVolledig() {
      return volledig;
    }

    @JsonValue
    public String getBank() {
      return bank;
    }

    @Override
    public String toString() {
      return volledig;
    }
  }

  /** A letter box for partners. */
  @JsonIgnoreProperties({"regel1"})
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Brievenbus {
    public String regel1;
    public String gebied;
    public String regel2;
  }

  /** Hides the text of a note. */
  public interface NotitieZonderTekst {
    @JsonIgnore
    String tekst();
  }
}
