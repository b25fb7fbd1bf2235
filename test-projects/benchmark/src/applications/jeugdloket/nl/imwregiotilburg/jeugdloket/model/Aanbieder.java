package nl.imwregiotilburg.jeugdloket.model;

import java.util.List;

/** A provider of youth care with its contacts. */
public record Aanbieder(String agbcode, int plaatsen, List<Contact> contacten) {

    public Aanbieder {
        contacten = List.copyOf(contacten);
    }

    public Contact hoofdcontact() {
        return contacten.get(0);
    }

    @Override
    public String toString() {
        return "Aanbieder " + agbcode + " (" + contacten.size() + " contacten)";
    }
}
