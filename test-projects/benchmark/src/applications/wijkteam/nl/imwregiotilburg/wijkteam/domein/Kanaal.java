package nl.imwregiotilburg.wijkteam.domein;

/** How a client wants to be reached. */
public enum Kanaal { DIGITAAL, SMS, POST, BALIE }
