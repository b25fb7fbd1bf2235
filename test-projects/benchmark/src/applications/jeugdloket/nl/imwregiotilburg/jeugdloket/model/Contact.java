package nl.imwregiotilburg.jeugdloket.model;

import nl.imwregiotilburg.privacy.annotation.Anonymises;
import nl.imwregiotilburg.privacy.annotation.PersonalData;

/** How to reach somebody. */
public record Contact(
    String rol,
    @PersonalData("naam") String aanspreekvorm,
    @PersonalData("emailadres") String post,
    @PersonalData("telefoonnummer") String toestel) {

    public String postdomein() {
        return post.substring(post.indexOf('@') + 1);
    }

    public String kopregel() {
        return rol + " <" + post + ">";
    }

    public boolean bereikbaar() {
        return post != null || toestel != null;
    }

    @Anonymises
    public Contact gemaskeerd() {
        return new Contact(rol, aanspreekvorm.charAt(0) + "***", "***", "***");
    }

    public Contact metToestel(String ander) {
        return new Contact(rol, aanspreekvorm, post, ander);
    }
}
