package nl.imwregiotilburg.libraries.usual.domain;

import nl.imwregiotilburg.privacy.annotation.PersonalData;

/** A postal address. */
public class Adres {
    @PersonalData(value = "straat", purpose = "post")
    private String straat;
    @PersonalData(value = "postcode", purpose = "post")
    private String postcode;
    private String landcode;

    public Adres() {
    }

    public Adres(String straat, String postcode, String landcode) {
        this.straat = straat;
        this.postcode = postcode;
        this.landcode = landcode;
    }

    public String getStraat() { return straat; }
    public void setStraat(String straat) { this.straat = straat; }
    public String getPostcode() { return postcode; }
    public void setPostcode(String postcode) { this.postcode = postcode; }
    public String getLandcode() { return landcode; }
    public void setLandcode(String landcode) { this.landcode = landcode; }

    @Override
    public String toString() {
        return straat + ", " + postcode + " (" + landcode + ")";
    }
}
