package nl.imw.it;

public final class Client {

  private final long nummer;
  private final String emailadres; // FINDING personal-data-unannotated(emailadres)

  public Client(long nummer, String emailadres) {
    this.nummer = nummer;
    this.emailadres = emailadres;
  }

  public long getNummer() {
    return nummer;
  }

  public String getEmailadres() {
    return emailadres;
  }
}
