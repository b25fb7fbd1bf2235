package nl.imw.it;

import lombok.AllArgsConstructor;
import lombok.Getter;
import lombok.ToString;

/** Looks harmless, and is: only the number is printed. */
@Getter
@AllArgsConstructor
@ToString(of = "nummer")
public class Kaart {

  private final long nummer;
  private final Client client;
}
