package nl.imwregiotilburg.wijkteam.domein;

/** Place of a member in the household. */
public enum Rol { PARTNER, KIND, INWONEND }
