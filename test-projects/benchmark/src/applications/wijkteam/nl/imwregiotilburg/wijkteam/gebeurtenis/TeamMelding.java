package nl.imwregiotilburg.wijkteam.gebeurtenis;

/** A line on the board of the team. */
public record TeamMelding(String kop, String regel, int gewicht) {

  /** The same line without the heading. */
  public TeamMelding zonderKop() {
    return new TeamMelding("-", regel, gewicht);
  }
}
