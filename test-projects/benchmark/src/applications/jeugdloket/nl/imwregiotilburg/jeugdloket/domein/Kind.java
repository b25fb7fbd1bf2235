package nl.imwregiotilburg.jeugdloket.domein;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.time.Period;
import nl.imwregiotilburg.privacy.annotation.Anonymises;
import nl.imwregiotilburg.privacy.annotation.PersonalData;

/** The child a case is about. */
@Entity
public class Kind extends Persoon {

    @PersonalData("bsn")
    private String bsn;

    @PersonalData("geboortedatum")
    private LocalDate geboren;

    @PersonalData("gezondheid")
    private String diagnose;

    @PersonalData("adresgegevens")
    private String verblijf;

    private String dossiercode;
    private boolean uithuisgeplaatst;

    public String getBsn() {
        return bsn;
    }

    public void setBsn(String bsn) {
        this.bsn = bsn;
    }

    public LocalDate getGeboren() {
        return geboren;
    }

    public void setGeboren(LocalDate geboren) {
        this.geboren = geboren;
    }

    public String getDiagnose() {
        return diagnose;
    }

    public void setDiagnose(String diagnose) {
        this.diagnose = diagnose;
    }

    public String getVerblijf() {
        return verblijf;
    }

    public void setVerblijf(String verblijf) {
        this.verblijf = verblijf;
    }

    public String getDossiercode() {
        return dossiercode;
    }

    public void setDossiercode(String dossiercode) {
        this.dossiercode = dossiercode;
    }

    public boolean isUithuisgeplaatst() {
        return uithuisgeplaatst;
    }

    public void setUithuisgeplaatst(boolean uithuisgeplaatst) {
        this.uithuisgeplaatst = uithuisgeplaatst;
    }

    public int leeftijdOp(LocalDate peildatum) {
        return geboren == null ? -1 : Period.between(geboren, peildatum).getYears();
    }

    @Anonymises
    public String gebied() {
        return verblijf == null || verblijf.length() < 2 ? "??" : verblijf.substring(0, 2);
    }

    @Override
    protected String code() {
        return dossiercode;
    }
}
