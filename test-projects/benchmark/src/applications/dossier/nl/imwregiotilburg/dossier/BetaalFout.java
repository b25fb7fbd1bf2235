package nl.imwregiotilburg.dossier;

/** A payment that went wrong. */
public class BetaalFout extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final long betaling;

  private final String rekening;

  public BetaalFout(String melding, long betaling, String rekening) {
    super(melding);
    this.betaling = betaling;
    this.rekening = rekening;
  }

  public BetaalFout(String melding, Throwable oorzaak) {
    super(melding, oorzaak);
    this.betaling = 0;
    this.rekening = null;
  }

  public long getBetaling() {
    return betaling;
  }

  public String getRekening() {
    return rekening;
  }

  /** An exception that builds its message when asked. */
  public static class Laat extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Betaling betaling;

    public Laat(Betaling betaling) {
      this.betaling = betaling;
    }

    @Override
    public String getMessage() {
      return "te laat betaald door " + betaling.rekeninghouder();
    }
  }
}
