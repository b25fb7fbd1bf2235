package nl.imwregiotilburg.wijkteam.inzage;

import nl.imwregiotilburg.privacy.annotation.PersonalData;

/** Looks up files for other organisations. */
public interface DossierInzage {
  String inzage(@PersonalData("bsn") String nummer, String doel);

  int aantal(String doel);
}
