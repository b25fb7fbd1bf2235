package nl.imwregiotilburg.vrijwilligers.model;

import java.time.LocalDate;
import java.time.Period;

import nl.imwregiotilburg.privacy.annotation.PersonalData;

public abstract class Person {
    private final long id;
    @PersonalData("naam")
    private String name;
    @PersonalData("geboortedatum")
    private LocalDate birthDate;
    private Address home;

    protected Person(long id, String name, LocalDate birthDate, Address home) {
        this.id = id;
        this.name = name;
        this.birthDate = birthDate;
        this.home = home;
    }

    public long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getBirthDate() {
        return birthDate;
    }

    public Address getHome() {
        return home;
    }

    public int ageOn(LocalDate day) {
        return Period.between(birthDate, day).getYears();
    }

    /** What the screens show in a list. */
    public String label() {
        return "dossier " + id;
    }

    public abstract String summary();

    @Override
    public String toString() {
        return getClass().getSimpleName() + "#" + id;
    }
}
