package nl.imw.it;

import java.util.List;

public record Dossier(Client client, List<Contact> contacten) {}
