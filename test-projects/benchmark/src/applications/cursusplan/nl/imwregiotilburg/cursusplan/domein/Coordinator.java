package nl.imwregiotilburg.cursusplan.domein;

/** A member of staff who leads a team of volunteers. */
public class Coordinator extends Persoon {
  private final String team;

  public Coordinator(int nummer, String naam, String team) {
    super(nummer, naam);
    this.team = team;
  }

  public String team() {
    return team;
  }

  /** The line under a letter. */
  public String ondertekening() {
    return "Met groet, " + super.toString();
  }

  @Override
  public String toString() {
    return "coordinator van team " + team;
  }
}
