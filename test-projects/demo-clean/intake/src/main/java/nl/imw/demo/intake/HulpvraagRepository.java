package nl.imw.demo.intake;

import nl.imw.demo.domein.Hulpvraag;
import org.springframework.data.jpa.repository.JpaRepository;

interface HulpvraagRepository extends JpaRepository<Hulpvraag, Long> {}
