package org.redthread.bench;

/**
 * The sentences of invented letters. {@code {n1}} is the full name of the first person, {@code
 * {g1}} the given name, {@code {f1}} the surname; other braces are direct identifiers.
 */
final class LetterTemplates {
  static final String[] MONTHS =
      "January February March April May June July August September October November December"
          .split(" ");
  static final String[] MAANEDER =
      "januar februar mars april mai juni juli august september oktober november desember"
          .split(" ");

  static final String[][] ENGLISH = {
    {
      "Dear Sir or Madam,\n\n", "Dear Dr {f3},\n\n", "To the Complaints Team,\n\n", "Dear {g3},\n\n"
    },
    {
      "I am writing to complain about the care of my mother, {n2}, at Marlbrook General Hospital in March 2021. ",
      "My name is {n1} and I want to raise a concern about the Emergency Department. ",
      "This complaint is about what happened to my son {g2} on Ward 7 after his operation. ",
      "On 3 February 2022 my husband {n2} was admitted with chest pain and a high temperature. "
    },
    {
      "Her date of birth is {dob} and the NHS number is {nhs}. ",
      "He was born on {dob}. ",
      "NHS no: {nhs}. "
    },
    {
      "We waited for eleven hours in a corridor without food or water, and nobody told us what was going on. ",
      "The scan was reported as normal, but the radiologist had seen a shadow on the left lung that was never followed up. ",
      "The discharge letter went to the wrong surgery and the tablets were missing from the bag. "
    },
    {
      "I asked {n4} why the result had not been sent, and was told to wait. ",
      "Nurse {f4} was rude to us and said that we should go home. ",
      "Mr {f4}, the consultant, promised to ring me back but never did. ",
      "A doctor called {n4} told {g2} that the pain was only muscular. "
    },
    {
      "Two days later the physiotherapist noticed that the hip was broken and asked for an X-ray. ",
      "I was given paracetamol and sent away, although I could hardly breathe. ",
      "The care plan had not been updated since the fall in the bathroom, and the risk assessment was blank. "
    },
    {
      "{g2} was in agony all night. ",
      "When I rang the ward, {f4} shouted at me. ",
      "{n2} died the following week. ",
      "Mrs {f2}'s bed was wet when we arrived. ",
      "It was {g2}'s birthday and nobody noticed. "
    },
    {
      "I do not want compensation, I only want the Trust to learn from its mistakes so that no other family has to go through this. ",
      "We would like an apology, an explanation and a copy of the records from the Royal Marlbrook Infirmary. ",
      "The Care Quality Commission should know how few staff there were at night. "
    },
    {
      "My earlier complaint has the reference {case}. ",
      "Your ref: {case}. ",
      "The complaint number is {case}. "
    },
    {
      "You can reach me on {phone} or at {email}. ",
      "My telephone number is {phone}. ",
      "Please write to {address}, Marlbrook {postcode}. ",
      "We live at {address}, {postcode}. "
    },
    {
      "My national insurance number is {nino}. ",
      "Please pay the refund to account number {bank}. ",
      "My e-mail is {email}. "
    },
    {
      "\n\nYours sincerely,\n{n1}",
      "\n\nKind regards\n\n{n1}\n",
      "\n\nThank you for reading this.\n{n1}",
      "\n\nYours faithfully\n{g1}"
    },
  };

  static final String[][] NORWEGIAN = {
    {"Hei,\n\n", "Til Pasientombudet\n\n", "Kjære {g3},\n\n", "Til klinikksjef {n3},\n\n"},
    {
      "Jeg ønsker å klage på behandlingen min mor {n2} fikk ved Fjordvik sykehus i mars 2021. ",
      "Mitt navn er {n1}, og jeg klager på Akuttmottaket. ",
      "Denne klagen gjelder det som skjedde med sønnen min {g2} etter operasjonen. ",
      "Den 3. februar 2022 ble mannen min, {n2}, innlagt med brystsmerter og høy feber. "
    },
    {"Fødselsnummer: {fnr}. ", "Hun er født {dob}. ", "Fødselsnummeret mitt er {fnr}. "},
    {
      "Vi ventet i elleve timer i korridoren uten mat og drikke, og ingen fortalte oss hva som foregikk. ",
      "Røntgenbildet ble beskrevet som normalt, men det var en skygge på lungen som ikke ble fulgt opp. ",
      "Epikrisen ble sendt til feil legekontor, og medisinene manglet da vi kom hjem. "
    },
    {
      "Jeg spurte {n4} hvorfor svaret ikke var sendt. ",
      "Sykepleier {g4} var frekk mot oss og sa at vi burde dra hjem. ",
      "Overlege {f4} lovet å ringe tilbake, men gjorde det aldri. ",
      "En lege som heter {n4} sa til {g2} at smertene bare var muskelknuter. "
    },
    {
      "To dager senere oppdaget fysioterapeuten at hoften var brukket og ba om ny undersøkelse. ",
      "Jeg fikk smertestillende og ble sendt hjem, enda jeg nesten ikke fikk puste. ",
      "Eg vart ikkje høyrt, og ingen tok kontakt frå kommunen etterpå. "
    },
    {
      "{g2} hadde vondt hele natten. ",
      "Da jeg ringte avdelingen, ropte {f4} til meg. ",
      "{n2} døde uken etter. ",
      "Datteren hans, {g2}, satt alene på gangen. "
    },
    {
      "Jeg krever ikke erstatning, men ønsker at sykehuset lærer av feilene slik at ingen andre opplever det samme. ",
      "Vi ber om en unnskyldning, en forklaring og kopi av journalen fra Helse Fjordvik. ",
      "Statsforvalteren bør få vite hvor få ansatte det var på vakt. "
    },
    {"Saksnummeret er {case}. ", "Deres ref: {case}. "},
    {
      "Jeg treffes på telefon {phone} eller {email}. ",
      "Ring meg på {phone}. ",
      "Vi bor i {address}, og post kan sendes dit. "
    },
    {"Pengene kan betales til kontonummer {bank}. ", "E-posten min er {email}. "},
    {
      "\n\nVennlig hilsen\n{n1}",
      "\n\nMvh {n1}",
      "\n\nMed vennlig hilsen\n\n{n1}\n",
      "\n\nHilsen {g1}"
    },
  };

  private LetterTemplates() {}
}
