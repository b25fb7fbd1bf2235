package nl.imwregiotilburg.vrijwilligers.model;

/** What the municipality may see of a certificate. */
public record CertificateView(long number, String track, boolean granted) {

    public static CertificateView of(Certificate c) {
        return new CertificateView(c.getNumber(), c.getTrack(), c.isGranted());
    }
}
