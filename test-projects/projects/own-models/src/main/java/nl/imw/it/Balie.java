package nl.imw.it;

import java.security.Principal;

public final class Balie {

  public void ontvang(Principal wie, Oud dossier) {
    Journaal.schrijf("dossier", dossier.nummer);
    Journaal.schrijf("meldt zich", wie.getName()); // FINDING personal-data-logged(naam)
    Journaal.schrijf("initiaal", Tekst.initiaal(wie.getName()));
    Journaal.schrijf("bel", dossier.tel); // FINDING personal-data-logged(telefoonnummer)
    Journaal.schrijf("woont", dossier.adres); // FINDING personal-data-logged(adres)
  }
}
