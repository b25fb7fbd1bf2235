package nl.imwregiotilburg.jeugdloket.domein;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.imwregiotilburg.privacy.annotation.PersonalData;

/** A family with its children and carers. */
public class Gezin {

    private String nummer;

    @PersonalData("adresgegevens")
    private String straat;

    private List<Kind> kinderen = new ArrayList<Kind>();
    private List<Ouder> ouders = new ArrayList<Ouder>();
    private Map<String, Gezagsvorm> gezag = new HashMap<String, Gezagsvorm>();

    public String getNummer() {
        return nummer;
    }

    public void setNummer(String nummer) {
        this.nummer = nummer;
    }

    public String getStraat() {
        return straat;
    }

    public void setStraat(String straat) {
        this.straat = straat;
    }

    public List<Kind> getKinderen() {
        return kinderen;
    }

    public List<Ouder> getOuders() {
        return ouders;
    }

    public Map<String, Gezagsvorm> getGezag() {
        return gezag;
    }

    @Override
    public String toString() {
        return "Gezin " + nummer + " " + kinderen;
    }
}
