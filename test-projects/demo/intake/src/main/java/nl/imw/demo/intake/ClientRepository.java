package nl.imw.demo.intake;

import nl.imw.demo.domein.Client;
import org.springframework.data.jpa.repository.JpaRepository;

interface ClientRepository extends JpaRepository<Client, Long> {}
