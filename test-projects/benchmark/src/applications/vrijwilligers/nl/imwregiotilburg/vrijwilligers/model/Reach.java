package nl.imwregiotilburg.vrijwilligers.model;

import nl.imwregiotilburg.privacy.annotation.PersonalData;

public record Reach(@PersonalData("e-mail") String email,
                    @PersonalData("telefoonnummer") String phone,
                    Channel preferred) {

    @Override
    public String toString() {
        return "Reach[preferred=" + preferred + "]";
    }
}
