package nl.imwregiotilburg.wijkteam.domein;

/** A change of status of an application. */
public record Statuswissel(AanvraagStatus van, AanvraagStatus naar, String toelichting) {}
