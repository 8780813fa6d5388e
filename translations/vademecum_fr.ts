<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>actions::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Close the window</source>
        <translation>&amp;Fermer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Sommaire</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>&amp;Accueil</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>Page &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>Page &amp;d’après</translation>
    </message>
    <message>
        <source>&amp;About Vademecum</source>
        <translation>À propos de &amp;Vademecum</translation>
    </message>
    <message>
        <source>Read in this language: %1</source>
        <translation>Lire dans cette langue&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Outline of the page</source>
        <translation>&amp;Plan de la page</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>&amp;Reload the page</source>
        <translation>&amp;Recharger la page</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Plein &amp;écran</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>Plus &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>Plus &amp;petit</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>Taille &amp;normale</translation>
    </message>
    <message>
        <source>&amp;Find in the page</source>
        <translation>&amp;Rechercher dans la page</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Résultat &amp;suivant</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Résultat &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Open a guide…</source>
        <translation>&amp;Ouvrir un guide…</translation>
    </message>
    <message>
        <source>Back to the &amp;built-in guide</source>
        <translation>Revenir au guide i&amp;ntégré</translation>
    </message>
    <message>
        <source>&amp;Back to “%1”</source>
        <translation>Reve&amp;nir à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>F&amp;irst hour</source>
        <translation>Première &amp;heure</translation>
    </message>
    <message>
        <source>First hour: something has just happened (%1)</source>
        <translation>Première heure&#xa0;: il vient de se passer quelque chose (%1)</translation>
    </message>
    <message>
        <source>&amp;Problems of the guide</source>
        <translation>Pro&amp;blèmes du guide</translation>
    </message>
    <message>
        <source>The &amp;next language</source>
        <translation>La langue &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;How to read with Vademecum</source>
        <translation>&amp;Lire avec Vademecum</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>F&amp;ind a tool</source>
        <translation>Tro&amp;uver un outil</translation>
    </message>
    <message>
        <source>Compare the tools c&amp;hosen</source>
        <translation>&amp;Comparer les outils choisis</translation>
    </message>
    <message>
        <source>Leave &amp;at once</source>
        <translation>Partir &amp;tout de suite</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Partir</translation>
    </message>
    <message>
        <source>What &amp;protects you</source>
        <translation>Ce qui vous &amp;protège</translation>
    </message>
    <message>
        <source>Search the &amp;guide</source>
        <translation>Chercher dans le &amp;guide</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Remember on this computer…</source>
        <translation>Se &amp;souvenir sur cet ordinateur…</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation>&amp;Menu</translation>
    </message>
    <message>
        <source>Leave at once (%1, or Esc three times)</source>
        <translation>Partir tout de suite (%1, ou Échap trois fois)</translation>
    </message>
    <message>
        <source>Quit: your &amp;screen reader speaks when you start Vademecum again</source>
        <translation>Quitter&#xa0;: votre lecteur d’&amp;écran parlera quand vous relancerez Vademecum</translation>
    </message>
    <message>
        <source>Read with the arrow &amp;keys</source>
        <translation>Lire avec les &amp;flèches</translation>
    </message>
</context>
<context>
    <name>actions::AppearanceMenu</name>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Contraste é&amp;levé</translation>
    </message>
</context>
<context>
    <name>actions::PaneActions</name>
    <message>
        <source>Pa&amp;nes</source>
        <translation>&amp;Volets</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Volet &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Volet &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Wider contents</source>
        <translation>Sommaire plus &amp;large</translation>
    </message>
    <message>
        <source>Na&amp;rrower contents</source>
        <translation>Sommaire plus &amp;étroit</translation>
    </message>
    <message>
        <source>W&amp;ider tools</source>
        <translation>Volet des outils plus l&amp;arge</translation>
    </message>
    <message>
        <source>Narr&amp;ower tools</source>
        <translation>Volet des outils plus é&amp;troit</translation>
    </message>
    <message>
        <source>Open the card of a tool</source>
        <translation>Ouvrir la fiche d’un outil</translation>
    </message>
    <message>
        <source>Open the card of “%1”</source>
        <translation>Ouvrir la fiche de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Choose a tool for comparison</source>
        <translation>Choisir un outil pour comparer</translation>
    </message>
    <message>
        <source>Take “%1” out of the comparison</source>
        <translation>Retirer «&#xa0;%1&#xa0;» de la comparaison</translation>
    </message>
    <message>
        <source>Choose “%1” for comparison</source>
        <translation>Choisir «&#xa0;%1&#xa0;» pour comparer</translation>
    </message>
</context>
<context>
    <name>linkcard::ExternalLinks</name>
    <message>
        <source>No program could be started for this address. Copy it instead.</source>
        <translation>Aucun programme n’a pu démarrer pour cette adresse. Copiez-la plutôt.</translation>
    </message>
    <message>
        <source>Your desktop was asked to open this address and has not answered. If nothing opens, copy it instead.</source>
        <translation>Le système a été prié d’ouvrir cette adresse et n’a pas répondu. Si rien ne s’ouvre, copiez-la.</translation>
    </message>
</context>
<context>
    <name>linkcard::LinkCard</name>
    <message>
        <source>Yes, open it</source>
        <translation>Oui, l’ouvrir</translation>
    </message>
    <message>
        <source>Open all the same…</source>
        <translation>Ouvrir quand même…</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Leave this to the system’s browser, which uses the network</source>
        <translation>Confier l’adresse au navigateur du système, qui utilise le réseau</translation>
    </message>
    <message>
        <source>Your browser will go there, beyond what Vademecum protects. Open it all the same?</source>
        <translation>Votre navigateur s’y rendra, hors de ce que Vademecum protège. L’ouvrir quand même&#xa0;?</translation>
    </message>
    <message>
        <source>Links are not opened in this run. You can copy the address and decide where to open it.</source>
        <translation>Les liens ne s’ouvrent pas cette fois-ci. Vous pouvez copier l’adresse et choisir où l’ouvrir.</translation>
    </message>
    <message>
        <source>Vademecum does not open such an address.</source>
        <translation>Vademecum n’ouvre pas une telle adresse.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Copy the address (Enter)</source>
        <translation>Copier l’adresse (Entrée)</translation>
    </message>
    <message>
        <source>The address was copied.</source>
        <translation>L’adresse est copiée.</translation>
    </message>
</context>
<context>
    <name>linkcard::LinkInspector</name>
    <message>
        <source>Link “%1”, on this page</source>
        <translation>Lien «&#xa0;%1&#xa0;», dans cette page</translation>
    </message>
    <message>
        <source>In letters</source>
        <translation>En lettres</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>https: the way there is encrypted, nothing says who answers</source>
        <translation>https&#xa0;: le trajet est chiffré, rien ne dit qui répond</translation>
    </message>
    <message>
        <source>This address can deceive</source>
        <translation>Cette adresse peut tromper</translation>
    </message>
    <message>
        <source>This address was reported as an imitation</source>
        <translation>Cette adresse a été signalée comme une imitation</translation>
    </message>
    <message>
        <source>This address was that of a service that is gone</source>
        <translation>Cette adresse était celle d’un service disparu</translation>
    </message>
    <message>
        <source>This address resembles another one</source>
        <translation>Cette adresse ressemble à une autre</translation>
    </message>
    <message>
        <source>The link names one address and leads to another</source>
        <translation>Le lien nomme une adresse et mène à une autre</translation>
    </message>
    <message>
        <source>This address can be taken for another one</source>
        <translation>Cette adresse peut être prise pour une autre</translation>
    </message>
    <message>
        <source>A link out of this guide</source>
        <translation>Un lien hors de ce guide</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>tool, state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 since %3</source>
        <comment>tool, state, date</comment>
        <translation>%1, %2 depuis le %3</translation>
    </message>
    <message>
        <source>This guide says that it is gone</source>
        <translation>Ce guide dit qu’il n’existe plus</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Owner unknown. Anyone may have taken over this name.</source>
        <translation>Propriétaire inconnu. N’importe qui a pu reprendre ce nom.</translation>
    </message>
    <message>
        <source>Look-alike</source>
        <translation>Sosie</translation>
    </message>
    <message>
        <source>%1, a reported imitation</source>
        <comment>host</comment>
        <translation>%1, imitation signalée</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Programs read this address in different ways</source>
        <translation>Les programmes lisent cette adresse de plusieurs façons</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>None is named</source>
        <translation>Aucun n’est nommé</translation>
    </message>
    <message>
        <source>It is this computer itself</source>
        <translation>C’est cet ordinateur lui-même</translation>
    </message>
    <message>
        <source>A number in place of a name: nothing says whose it is</source>
        <translation>Un nombre au lieu d’un nom&#xa0;: rien ne dit à qui il est</translation>
    </message>
    <message>
        <source>A name of the local network, not of a site</source>
        <translation>Un nom du réseau local, pas celui d’un site</translation>
    </message>
    <message>
        <source>Before “@”</source>
        <translation>Avant «&#xa0;@&#xa0;»</translation>
    </message>
    <message>
        <source>What stands there can pass for the name of the site</source>
        <translation>Ce qui s’y trouve peut passer pour le nom du site</translation>
    </message>
    <message>
        <source>Characters that are not seen, or turn the direction of the text</source>
        <translation>Des caractères qui ne se voient pas, ou retournent le sens du texte</translation>
    </message>
    <message>
        <source>Reported as an imitation of %1</source>
        <comment>tool or host</comment>
        <translation>Signalée comme imitation de %1</translation>
    </message>
    <message>
        <source>It looks like %1, and is another address</source>
        <translation>Elle ressemble à %1, et c’est une autre adresse</translation>
    </message>
    <message>
        <source>%1 is only a part of this name</source>
        <translation>%1 n’est qu’une partie de ce nom</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Of another script, and they look like Latin ones</source>
        <translation>D’une autre écriture, elles ressemblent à des lettres latines</translation>
    </message>
    <message>
        <source>Of scripts that no language writes together</source>
        <translation>D’écritures qu’aucune langue ne mêle</translation>
    </message>
    <message>
        <source>Signs that are neither letters nor digits</source>
        <translation>Des signes qui ne sont ni lettres ni chiffres</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>The link’s text names %1</source>
        <comment>host</comment>
        <translation>Le texte du lien nomme %1</translation>
    </message>
    <message>
        <source>http: nothing is encrypted, whoever is on the way can read and change it</source>
        <translation>http&#xa0;: rien n’est chiffré, quiconque est sur le trajet peut lire et modifier</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Not a web address: Vademecum opens no others</source>
        <translation>Ce n’est pas une adresse web&#xa0;: Vademecum n’en ouvre pas d’autres</translation>
    </message>
    <message>
        <source>What stands there was not checked.</source>
        <translation>Ce qui s’y trouve n’a pas été vérifié.</translation>
    </message>
    <message>
        <source>This address was that of a tool that is gone</source>
        <translation>Cette adresse était celle d’un outil disparu</translation>
    </message>
    <message>
        <source>%1 has the same name, and is another address</source>
        <translation>%1 porte le même nom, et c’est une autre adresse</translation>
    </message>
</context>
<context>
    <name>reader::CoverWords</name>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Each page and each tool says its own age.</source>
        <translation>Chaque page et chaque outil dit son âge.</translation>
    </message>
    <message>
        <source>This guide comes with the program. What it says of a tool’s state carries a date and a source.</source>
        <translation>Ce guide est livré avec le programme. Ce qu’il dit de l’état d’un outil porte une date et une source.</translation>
    </message>
    <message>
        <source>This guide was opened from a folder. Vademecum has checked neither who wrote it nor what it says. It can warn of a tool, but not improve a state that Vademecum knows.</source>
        <translation>Ce guide a été ouvert depuis un dossier. Vademecum n’a vérifié ni qui l’a écrit, ni ce qu’il dit. Il peut mettre en garde contre un outil, mais non améliorer un état que Vademecum connaît.</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Not protected: started with --unsafe-no-sandbox.</source>
        <translation>Sans protection&#xa0;: lancé avec --unsafe-no-sandbox.</translation>
    </message>
    <message>
        <source>No network: the kernel refuses it to this program.</source>
        <translation>Aucun réseau&#xa0;: le noyau le refuse à ce programme.</translation>
    </message>
    <message>
        <source>The network is not shut off in this run; Vademecum asks nothing of it.</source>
        <translation>Le réseau n’est pas coupé cette fois-ci&#x202f;; Vademecum ne lui demande rien.</translation>
    </message>
    <message>
        <source>Language, text size, panes and place are remembered on this computer, as was asked for.</source>
        <translation>La langue, la taille du texte, les volets et l’endroit lu sont retenus sur cet ordinateur, comme cela a été demandé.</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>Traces</translation>
    </message>
    <message>
        <source>Read from the beginning</source>
        <translation>Lire depuis le début</translation>
    </message>
    <message>
        <source>Opens the next page (%1)</source>
        <translation>Ouvre la page suivante (%1)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Searches the whole guide (%1)</source>
        <translation>Cherche dans tout le guide (%1)</translation>
    </message>
    <message>
        <source>Vademecum writes nothing to the disk unless you ask for it.</source>
        <translation>Vademecum n’écrit rien sur le disque tant que vous ne le demandez pas.</translation>
    </message>
    <message>
        <source>In this run the kernel refuses no writing, and the system’s font library may write its list of fonts.</source>
        <translation>Cette fois-ci, le noyau ne refuse aucune écriture, et la bibliothèque de polices du système peut écrire sa liste de polices.</translation>
    </message>
    <message>
        <source>Nothing can be remembered in this run.</source>
        <translation>Rien ne peut être retenu cette fois-ci.</translation>
    </message>
    <message>
        <source>A file from earlier is on this computer; this run does not use it.</source>
        <translation>Un fichier d’une fois précédente se trouve sur cet ordinateur&#x202f;; il n’est pas utilisé cette fois-ci.</translation>
    </message>
</context>
<context>
    <name>reader::FindBar</name>
    <message>
        <source>Not on this page</source>
        <translation>Absent de cette page</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>found places</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Find in the page</source>
        <translation>Rechercher dans la page</translation>
    </message>
    <message>
        <source>Text to find in the page</source>
        <translation>Texte à rechercher dans la page</translation>
    </message>
    <message>
        <source>Capitals and accents do not matter</source>
        <translation>Majuscules et accents n’y changent rien</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Précédent (Maj+F3)</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Suivant (F3)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>reader::MentionCatalogue</name>
    <message>
        <source>%1: %2. Shows what is known of it.</source>
        <comment>tool, state</comment>
        <translation>%1&#xa0;: %2. Montre ce qu’on en sait.</translation>
    </message>
    <message>
        <source>do not use</source>
        <translation>ne pas utiliser</translation>
    </message>
    <message>
        <source>to be checked again</source>
        <comment>short, behind a name</comment>
        <translation>à revérifier</translation>
    </message>
    <message numerus="yes">
        <source>This page names %n tool(s) that nobody should use any more</source>
        <translation>
            <numerusform>Cette page nomme %n outil que plus personne ne devrait utiliser</numerusform>
            <numerusform>Cette page nomme %n outils que plus personne ne devrait utiliser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discontinued:</source>
        <translation>
            <numerusform>Arrêté&#xa0;:</numerusform>
            <numerusform>Arrêtés&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Superseded:</source>
        <translation>
            <numerusform>Remplacé&#xa0;:</numerusform>
            <numerusform>Remplacés&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Not to be used:</source>
        <translation>À ne pas utiliser&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>In their place:</source>
        <translation>
            <numerusform>À la place&#xa0;:</numerusform>
            <numerusform>À la place&#xa0;:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reader::PageMenu</name>
    <message>
        <source>Follow the link</source>
        <translation>Suivre le lien</translation>
    </message>
    <message>
        <source>Copy the link’s address</source>
        <translation>Copier l’adresse du lien</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>About its address…</source>
        <translation>À propos de son adresse…</translation>
    </message>
</context>
<context>
    <name>reader::PagePane</name>
    <message>
        <source>Caret on: the arrow keys read the text.</source>
        <translation>Curseur affiché&#xa0;: les flèches lisent le texte.</translation>
    </message>
    <message>
        <source>Caret off: the arrow keys scroll.</source>
        <translation>Curseur masqué&#xa0;: les flèches font défiler.</translation>
    </message>
    <message>
        <source>Height of the pane below the page</source>
        <translation>Hauteur du volet sous la page</translation>
    </message>
</context>
<context>
    <name>reader::Printing</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>The page goes to the usual printer of this computer, as a job called “document”.

The computer’s print service and many printers keep a copy, with the time, and a printer may be reached over a network. Vademecum cannot take that back.</source>
        <translation>La page est envoyée à l’imprimante habituelle de cet ordinateur, sous le nom «&#xa0;document&#xa0;».

Le service d’impression de l’ordinateur et beaucoup d’imprimantes gardent une copie, avec l’heure, et une imprimante peut être reliée par un réseau. Vademecum ne peut pas revenir dessus.</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Imprimer</translation>
    </message>
    <message>
        <source>Hand the page to the print service</source>
        <translation>Confier la page au service d’impression</translation>
    </message>
    <message>
        <source>The page was handed to the print service. If nothing comes out, look at this computer’s list of printers.</source>
        <translation>La page a été confiée au service d’impression. Si rien ne sort, regardez la liste des imprimantes de cet ordinateur.</translation>
    </message>
    <message>
        <source>This computer has no print service that could be started (“lp”).</source>
        <translation>Aucun service d’impression n’a pu être lancé sur cet ordinateur (commande «&#xa0;lp&#xa0;»).</translation>
    </message>
</context>
<context>
    <name>reader::TermCard</name>
    <message>
        <source>%1: %2</source>
        <comment>language, word</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>searchpanel::SearchField</name>
    <message>
        <source>Search the guide</source>
        <translation>Chercher dans le guide</translation>
    </message>
    <message>
        <source>Results come as you type; the arrow keys choose, Enter opens, Esc closes.</source>
        <translation>Les résultats viennent à mesure que vous tapez&#xa0;; les flèches choisissent, Entrée ouvre, Échap ferme.</translation>
    </message>
    <message>
        <source>Search the guide (Ctrl+K or Ctrl+L)</source>
        <translation>Chercher dans le guide (Ctrl+K ou Ctrl+L)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Fermer la recherche (Échap)</translation>
    </message>
</context>
<context>
    <name>searchpanel::SearchResults</name>
    <message>
        <source>Search results</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message>
        <source>↑ ↓ choose   Enter opens   Esc closes</source>
        <translation>↑ ↓ choisir   Entrée ouvrir   Échap fermer</translation>
    </message>
</context>
<context>
    <name>searchpanel::SearchWords</name>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Vouliez-vous dire «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Through the glossary: %1</source>
        <translation>Par le glossaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tool, state</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The guide is being indexed: %1 %</source>
        <translation>Indexation du guide en cours&#xa0;: %1&#xa0;%</translation>
    </message>
    <message>
        <source>Pages cannot be searched: the computer has no memory left for it. They can be read as usual.</source>
        <translation>La recherche dans les pages n’est pas possible&#xa0;: l’ordinateur n’a plus assez de mémoire. Vous pouvez les lire comme d’habitude.</translation>
    </message>
    <message>
        <source>Nothing in this guide for “%1”</source>
        <translation>Rien dans ce guide pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n page(s)</source>
        <translation>
            <numerusform>%1 sur %n page</numerusform>
            <numerusform>%1 sur %n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>See all</source>
        <comment>hits</comment>
        <translation>Tout voir</translation>
    </message>
    <message>
        <source>Pages in %1</source>
        <comment>a language</comment>
        <translation>Pages en %1</translation>
    </message>
</context>
<context>
    <name>sidebar::ContentsPane</name>
    <message>
        <source>On this page</source>
        <translation>Sur cette page</translation>
    </message>
    <message>
        <source>Height of the headings</source>
        <translation>Hauteur de la liste des titres</translation>
    </message>
</context>
<context>
    <name>sidebar::ContentsView</name>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message numerus="yes">
        <source>names %n tool(s) that nobody should use any more</source>
        <translation>
            <numerusform>nomme %n outil que plus personne ne devrait utiliser</numerusform>
            <numerusform>nomme %n outils que plus personne ne devrait utiliser</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Replier</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Déplier</translation>
    </message>
</context>
<context>
    <name>sidebar::OutlineView</name>
    <message>
        <source>On this page</source>
        <translation>Sur cette page</translation>
    </message>
    <message>
        <source>Go to this heading</source>
        <translation>Aller à ce titre</translation>
    </message>
</context>
<context>
    <name>sidebar::Problems</name>
    <message numerus="yes">
        <source>%n error(s) in this guide</source>
        <translation>
            <numerusform>%n erreur dans ce guide</numerusform>
            <numerusform>%n erreurs dans ce guide</numerusform>
        </translation>
    </message>
    <message>
        <source>Show or hide the problems of the guide (%1)</source>
        <translation>Montrer ou cacher les problèmes du guide (%1)</translation>
    </message>
</context>
<context>
    <name>sidebar::ProblemsPane</name>
    <message>
        <source>Problems of the guide</source>
        <translation>Problèmes du guide</translation>
    </message>
    <message>
        <source>None was found</source>
        <translation>Aucun n’a été trouvé</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Copy the list, as lines of text</source>
        <translation>Copier la liste, en lignes de texte</translation>
    </message>
    <message>
        <source>Close the list of problems</source>
        <translation>Fermer la liste des problèmes</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Go to this page</source>
        <translation>Aller à cette page</translation>
    </message>
</context>
<context>
    <name>toolpanel::AccessibleToolsProxy</name>
    <message>
        <source>Chosen for comparison.</source>
        <translation>Choisi pour la comparaison.</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>N’a pas pu être lu</translation>
    </message>
    <message>
        <source>Not verified: %1</source>
        <translation>Non vérifié&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>toolpanel::CardBody</name>
    <message>
        <source>The data of this tool could not be read, so nothing is known of its state: %1</source>
        <translation>Les données de cet outil n’ont pas pu être lues&#x202f;; on ne sait donc rien de son état&#xa0;: %1</translation>
    </message>
    <message>
        <source>Only the guide that is open describes this tool.</source>
        <translation>Seul le guide ouvert décrit cet outil.</translation>
    </message>
    <message>
        <source>No how-to in this guide.</source>
        <translation>Aucun guide pratique pour cet outil ici.</translation>
    </message>
    <message>
        <source>Open its how-to</source>
        <translation>Ouvrir le guide pratique</translation>
    </message>
    <message>
        <source>Opens the page of the guide that says how to use it</source>
        <translation>Ouvre la page qui dit comment s’en servir</translation>
    </message>
    <message>
        <source>If you still have it</source>
        <translation>Si vous l’avez encore</translation>
    </message>
    <message>
        <source>Pages that name it</source>
        <translation>Les pages qui le nomment</translation>
    </message>
    <message>
        <source>This guide does not name it.</source>
        <translation>Ce guide ne le nomme pas.</translation>
    </message>
    <message>
        <source>Leads to where the page names it first</source>
        <translation>Mène à l’endroit où la page le nomme d’abord</translation>
    </message>
    <message numerus="yes">
        <source>named %n time(s)</source>
        <translation>
            <numerusform>nommé %n fois</numerusform>
            <numerusform>nommé %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the card of %1</source>
        <translation>Montre la fiche de %1</translation>
    </message>
    <message>
        <source>The guide names none.</source>
        <translation>Le guide n’en nomme pas.</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Fait pour</translation>
    </message>
    <message>
        <source>Not made for</source>
        <translation>Pas fait pour</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risques</translation>
    </message>
    <message>
        <source>For it</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Against it</source>
        <translation>Contre</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>address of the project</source>
        <translation>adresse du projet</translation>
    </message>
    <message>
        <source>the service is gone; the address may belong to somebody else now</source>
        <translation>le service n’existe plus&#x202f;; l’adresse est peut-être à quelqu’un d’autre</translation>
    </message>
    <message>
        <source>reported as a look-alike; do not trust what stands there</source>
        <translation>signalée comme imitation&#x202f;; ne vous fiez pas à ce qui s’y trouve</translation>
    </message>
    <message>
        <source>named by old guides; it may belong to somebody else now</source>
        <translation>donnée par d’anciens guides&#x202f;; elle est peut-être à quelqu’un d’autre</translation>
    </message>
    <message>
        <source>named by guides</source>
        <translation>donnée par des guides</translation>
    </message>
    <message>
        <source>not described here: to be checked</source>
        <translation>non décrit ici&#xa0;: à vérifier</translation>
    </message>
    <message>
        <source>%1: a dead end, nothing came after it</source>
        <comment>state</comment>
        <translation>%1&#xa0;: une impasse, rien n’est venu après</translation>
    </message>
    <message>
        <source>by way of %1</source>
        <comment>names of old tools</comment>
        <translation>en passant par %1</translation>
    </message>
    <message>
        <source>In its place, today</source>
        <translation>À la place, aujourd’hui</translation>
    </message>
    <message>
        <source>No tool that is kept up is named in its place.</source>
        <translation>Aucun outil maintenu n’est nommé à la place.</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce qu’il est devenu</translation>
    </message>
    <message>
        <source>Its history</source>
        <translation>Son histoire</translation>
    </message>
    <message>
        <source>Another source says otherwise; the worse of the two stands above:</source>
        <translation>Une autre source dit autre chose&#x202f;; le moins bon des deux états est ci-dessus&#xa0;:</translation>
    </message>
    <message>
        <source>No page about it in this guide.</source>
        <translation>Aucune page sur cet outil dans ce guide.</translation>
    </message>
    <message>
        <source>How to leave it</source>
        <translation>Comment le quitter</translation>
    </message>
    <message>
        <source>The guide’s page about it</source>
        <translation>La page du guide sur cet outil</translation>
    </message>
    <message>
        <source>Opens the page of the guide that says how to leave it</source>
        <translation>Ouvre la page du guide qui dit comment le quitter</translation>
    </message>
    <message>
        <source>Opens the page of the guide that is about it</source>
        <translation>Ouvre la page du guide qui parle de cet outil</translation>
    </message>
    <message>
        <source>The guide that is open adds to it: read all of it before you act.</source>
        <translation>Le guide ouvert ajoute des consignes&#xa0;: lisez tout avant d’agir.</translation>
    </message>
    <message>
        <source>Its name is not looked for in the pages, so they are not listed here.</source>
        <translation>Son nom n’est pas cherché dans les pages&#xa0;: elles ne sont donc pas énumérées ici.</translation>
    </message>
    <message>
        <source>The link leads to %1. This address may be somebody else’s now.</source>
        <comment>host</comment>
        <translation>Le lien mène à %1. Cette adresse appartient peut-être à quelqu’un d’autre maintenant.</translation>
    </message>
    <message>
        <source>The link leads to %1. What stands there now was not checked.</source>
        <comment>host</comment>
        <translation>Le lien mène à %1. Ce qui s’y trouve maintenant n’a pas été vérifié.</translation>
    </message>
</context>
<context>
    <name>toolpanel::Comparison</name>
    <message numerus="yes">
        <source>%n tool(s) side by side</source>
        <translation>
            <numerusform>%n outil</numerusform>
            <numerusform>%n outils côte à côte</numerusform>
        </translation>
    </message>
    <message>
        <source>Dates and sources</source>
        <translation>Dates et sources</translation>
    </message>
    <message>
        <source>Show with each value where it comes from</source>
        <translation>Montrer d’où vient chaque valeur</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Back to the page (Esc)</source>
        <translation>Retour à la page (Échap)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title, names</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>toolpanel::ComparisonModel</name>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>What is the same</source>
        <translation>Ce qui est pareil</translation>
    </message>
    <message>
        <source>To be checked for each of them</source>
        <translation>À vérifier pour chacun</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toolpanel::NeedsGrid</name>
    <message>
        <source>What you need</source>
        <translation>Ce qu’il vous faut</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n choisi</numerusform>
            <numerusform>%n choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Tout décocher</translation>
    </message>
    <message>
        <source>Show all tools again, whatever they can do</source>
        <translation>Montrer de nouveau tous les outils, quoi qu’ils sachent faire</translation>
    </message>
</context>
<context>
    <name>toolpanel::ToolCard</name>
    <message>
        <source>Card of a tool</source>
        <translation>Fiche d’un outil</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Back to the list of tools (Esc)</source>
        <translation>Retour à la liste des outils (Échap)</translation>
    </message>
    <message>
        <source>Dates and sources</source>
        <translation>Dates et sources</translation>
    </message>
    <message>
        <source>Show dates and sources with each sentence</source>
        <translation>Montrer dates et sources à chaque phrase</translation>
    </message>
    <message>
        <source>Choose for comparison</source>
        <translation>Choisir pour comparer</translation>
    </message>
    <message>
        <source>Choose this tool for comparison, or not any more</source>
        <translation>Choisir cet outil pour comparer, ou l’en retirer</translation>
    </message>
    <message>
        <source>Close the tools</source>
        <translation>Fermer les outils</translation>
    </message>
    <message>
        <source>Copy the card</source>
        <translation>Copier la fiche</translation>
    </message>
    <message>
        <source>Copy this card as text (%1)</source>
        <comment>keys</comment>
        <translation>Copier cette fiche en texte (%1)</translation>
    </message>
    <message>
        <source>The card was copied.</source>
        <translation>La fiche est copiée.</translation>
    </message>
</context>
<context>
    <name>toolpanel::ToolDelegate</name>
    <message>
        <source>Choose for comparison, or not any more (Space)</source>
        <translation>Choisir pour comparer, ou retirer (Espace)</translation>
    </message>
</context>
<context>
    <name>toolpanel::ToolList</name>
    <message>
        <source>No tool bears such a name.</source>
        <translation>Aucun outil ne porte ce nom.</translation>
    </message>
    <message>
        <source>This guide names no tool.</source>
        <translation>Ce guide ne nomme aucun outil.</translation>
    </message>
    <message>
        <source>No tool answers all of this.</source>
        <translation>Aucun outil ne répond à tout cela.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Close the tools</source>
        <translation>Fermer les outils</translation>
    </message>
    <message>
        <source>Find a tool by its name</source>
        <translation>Trouver un outil par son nom</translation>
    </message>
    <message>
        <source>Old tools are found by their names too (Esc empties)</source>
        <translation>Les anciens outils aussi se trouvent par leur nom (Échap vide)</translation>
    </message>
    <message>
        <source>Enter opens a card, Space chooses for comparison</source>
        <translation>Entrée ouvre une fiche, Espace choisit pour comparer</translation>
    </message>
    <message numerus="yes">
        <source>Compare %n tool(s)</source>
        <translation>
            <numerusform>Comparer %n outil</numerusform>
            <numerusform>Comparer %n outils</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the tools chosen side by side, in place of the page</source>
        <translation>Montrer les outils choisis côte à côte, à la place de la page</translation>
    </message>
    <message>
        <source>Choose one more</source>
        <translation>Encore un à choisir</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Choose two tools or more with the button in their row</source>
        <translation>Choisissez au moins deux outils avec le bouton de leur ligne</translation>
    </message>
    <message>
        <source>%1: chosen for comparison. %2</source>
        <comment>tool, what is next</comment>
        <translation>%1&#xa0;: dans la comparaison. %2</translation>
    </message>
    <message>
        <source>%1: not chosen any more</source>
        <translation>%1&#xa0;: n’est plus dans la comparaison</translation>
    </message>
</context>
<context>
    <name>toolpanel::ToolRows</name>
    <message>
        <source>Open the card</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Replier</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Déplier</translation>
    </message>
    <message>
        <source>Take out of the comparison</source>
        <translation>Retirer de la comparaison</translation>
    </message>
    <message>
        <source>Choose for comparison</source>
        <translation>Choisir pour comparer</translation>
    </message>
</context>
<context>
    <name>toolpanel::ToolsController</name>
    <message>
        <source>At most four tools stand side by side: take one out of the comparison first.</source>
        <translation>Quatre outils au plus se comparent&#xa0;: retirez-en d’abord un de la comparaison.</translation>
    </message>
</context>
<context>
    <name>widgets::NoticeBar</name>
    <message>
        <source>Close this notice (Esc)</source>
        <translation>Fermer cet avis (Échap)</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
</context>
<context>
    <name>widgets::SectionHeader</name>
    <message>
        <source>Fold: %1</source>
        <translation>Replier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Unfold: %1</source>
        <translation>Déplier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>widgets::Splitter</name>
    <message>
        <source>%1 (drag it, or Left and Right)</source>
        <translation>%1 (à faire glisser, ou Gauche et Droite)</translation>
    </message>
    <message>
        <source>%1 (drag it, or Up and Down)</source>
        <translation>%1 (à faire glisser, ou Haut et Bas)</translation>
    </message>
</context>
<context>
    <name>window::About</name>
    <message>
        <source>About Vademecum</source>
        <translation>À propos de Vademecum</translation>
    </message>
    <message>
        <source>Vademecum %1

Reads guides to digital security without a network: it opens no connection, no link by itself, and writes nothing to the disk unless you ask it to remember.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Vademecum %1

Lit des guides de sécurité numérique sans réseau&#xa0;: il n’ouvre aucune connexion, aucun lien de lui-même, et n’écrit rien sur le disque à moins que vous ne lui demandiez de se souvenir.

Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Il est fourni sans aucune garantie.</translation>
    </message>
</context>
<context>
    <name>window::CommandLine</name>
    <message>
        <source>Reads guides to digital security without a network.</source>
        <translation>Lit des guides de sécurité numérique, sans réseau.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>The language to read in, such as fr or en.</source>
        <translation>La langue de lecture, par exemple fr ou en.</translation>
    </message>
    <message>
        <source>TAG</source>
        <translation>CODE</translation>
    </message>
    <message>
        <source>A folder of pages, or one of its pages.</source>
        <translation>Un dossier de pages, ou l’une de ses pages.</translation>
    </message>
    <message>
        <source>[GUIDE]</source>
        <translation>[GUIDE]</translation>
    </message>
    <message>
        <source>“%1” is not the tag of a language.</source>
        <translation>«&#xa0;%1&#xa0;» n’est le code d’aucune langue.</translation>
    </message>
    <message>
        <source>Old addresses of the guide’s pages, as YAML or JSON.</source>
        <translation>Les anciennes adresses des pages du guide, en YAML ou JSON.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Affiche cette aide.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Affiche la version.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» ne peut pas être lu.</translation>
    </message>
    <message>
        <source>One guide at a time can be opened.</source>
        <translation>On ne peut ouvrir qu’un guide à la fois.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. One reached over the network, as with “ssh -X”, does not count: Vademecum uses no network.</source>
        <translation>Il n’y a pas d’écran où ouvrir une fenêtre. Un écran joint par le réseau, comme avec «&#xa0;ssh -X&#xa0;», ne compte pas&#xa0;: Vademecum n’utilise pas le réseau.</translation>
    </message>
    <message>
        <source>The page to open: its name, or its address in the guide or on its site, with a section or not.</source>
        <translation>La page à ouvrir&#xa0;: son nom, ou son adresse dans le guide ou sur son site, avec une section ou non.</translation>
    </message>
    <message>
        <source>PAGE</source>
        <translation>PAGE</translation>
    </message>
    <message>
        <source>There is no page “%1” in this guide.</source>
        <translation>Il n’y a pas de page «&#xa0;%1&#xa0;» dans ce guide.</translation>
    </message>
    <message>
        <source>Open no links: addresses can only be copied.</source>
        <translation>N’ouvre aucun lien&#xa0;: les adresses peuvent seulement être copiées.</translation>
    </message>
    <message>
        <source>Start even though the network cannot be shut off. The window says so.</source>
        <translation>Démarre même si le réseau ne peut pas être coupé. La fenêtre le dit.</translation>
    </message>
    <message>
        <source>Begin with a search of the guide for these words.</source>
        <translation>Commencer par chercher ces mots dans le guide.</translation>
    </message>
    <message>
        <source>WORDS</source>
        <translation>MOTS</translation>
    </message>
    <message>
        <source>Give the window a title that does not say what is read, and use nothing that is remembered on this computer.</source>
        <translation>Donne à la fenêtre un titre qui ne dit pas ce qui est lu, et n’utilise rien de ce qui est gardé sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>window::GuideOpener</name>
    <message>
        <source>Open a guide</source>
        <translation>Ouvrir un guide</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Only one folder, or one page, of this computer can be opened.</source>
        <translation>Seul un dossier, ou une page, de cet ordinateur peut être ouvert.</translation>
    </message>
</context>
<context>
    <name>window::Help</name>
    <message>
        <source>The names of the languages, above, lead to the same place of the page in another language.</source>
        <translation>Les noms des langues, en haut, mènent au même endroit de la page dans une autre langue.</translation>
    </message>
    <message>
        <source>Under the title stands how old the advice is. “Not dated” means that nobody wrote it down: check before you rely on it.</source>
        <translation>Sous le titre figure l’âge des conseils. «&#xa0;Non datés&#xa0;» veut dire que personne ne l’a noté&#xa0;: vérifiez avant de vous y fier.</translation>
    </message>
    <message>
        <source>How to read with Vademecum</source>
        <translation>Lire avec Vademecum</translation>
    </message>
    <message>
        <source>The contents stand on the left, the page in the middle, the tools on the right. %1 and %2 put the panes at the sides away and bring them back.</source>
        <translation>Le sommaire est à gauche, la page au milieu, les outils à droite. %1 et %2 rangent les volets de côté et les ramènent.</translation>
    </message>
    <message>
        <source>%1 finds words on the page, %2 closes what is nearest, and %3 lists the keys.</source>
        <translation>%1 cherche des mots dans la page, %2 ferme ce qui est le plus proche, %3 donne la liste des touches.</translation>
    </message>
    <message>
        <source>A link with an arrow leads out of the guide: Vademecum shows where to, and opens it only if you ask. A grey link, underlined in dashes and dots, leads to a page that this guide does not hold.</source>
        <translation>Un lien suivi d’une flèche mène hors du guide&#xa0;: Vademecum montre où, et ne l’ouvre que si vous le demandez. Un lien gris, souligné de tirets et de points, mène à une page que ce guide ne contient pas.</translation>
    </message>
    <message>
        <source>“Leave”, above, %1, or Esc three times within a second closes everything at once, whatever is open.</source>
        <translation>«&#xa0;Partir&#xa0;», en haut, %1, ou Échap trois fois en une seconde&#xa0;: tout se ferme d’un coup, quoi qu’il y ait à l’écran.</translation>
    </message>
</context>
<context>
    <name>window::MainWindow</name>
    <message>
        <source>Vademecum</source>
        <translation>Vademecum</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
</context>
<context>
    <name>window::OpeningBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Do not open this guide (Esc)</source>
        <translation>Ne pas ouvrir ce guide (Échap)</translation>
    </message>
    <message>
        <source>Cancel: do not open this guide</source>
        <translation>Annuler&#xa0;: ne pas ouvrir ce guide</translation>
    </message>
</context>
<context>
    <name>window::OpeningWindow</name>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Vademecum</source>
        <translation>Vademecum</translation>
    </message>
</context>
<context>
    <name>window::OpeningWords</name>
    <message>
        <source>“%1” cannot be opened as a guide: it holds no page that can be read.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être ouvert comme guide&#xa0;: il ne contient aucune page lisible.</translation>
    </message>
    <message>
        <source>There is no file or folder “%1”.</source>
        <translation>Il n’y a ni fichier ni dossier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Opening the guide…</source>
        <translation>Ouverture du guide…</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>Ouverture de «&#xa0;%1&#xa0;»…</translation>
    </message>
</context>
<context>
    <name>window::Panes</name>
    <message>
        <source>Width of the contents</source>
        <translation>Largeur du sommaire</translation>
    </message>
    <message>
        <source>Width of the tools</source>
        <translation>Largeur du volet des outils</translation>
    </message>
</context>
<context>
    <name>window::Protection</name>
    <message>
        <source>Network: the kernel refuses this program every connection that leaves this computer.</source>
        <translation>Réseau&#xa0;: le noyau refuse à ce programme toute connexion qui sort de cet ordinateur.</translation>
    </message>
    <message>
        <source>Network: not shut off in this run. Vademecum asks nothing of it, but nothing holds it to that.</source>
        <translation>Réseau&#xa0;: il n’est pas coupé cette fois-ci. Vademecum ne lui demande rien, mais rien ne l’y oblige.</translation>
    </message>
    <message>
        <source>Files: the kernel refuses this program to write files and to start other programs (Landlock, version %1).</source>
        <translation>Fichiers&#xa0;: le noyau refuse à ce programme d’écrire des fichiers et de lancer d’autres programmes (Landlock, version %1).</translation>
    </message>
    <message>
        <source>Links: none is opened in this run. Addresses can be copied.</source>
        <translation>Liens&#xa0;: aucun ne s’ouvre cette fois-ci. Les adresses peuvent être copiées.</translation>
    </message>
    <message>
        <source>Links: none opens by itself. A card shows where it leads; what you open there is the browser’s business, beyond these protections.</source>
        <translation>Liens&#xa0;: aucun ne s’ouvre de lui-même. Une carte montre où il mène&#xa0;; ce que vous ouvrez de là regarde le navigateur, hors de ces protections.</translation>
    </message>
    <message>
        <source>This run was started with --unsafe-no-sandbox: the kernel protects nothing in it.</source>
        <translation>Vademecum a été lancé avec --unsafe-no-sandbox&#xa0;: le noyau n’y protège rien.</translation>
    </message>
    <message>
        <source>Crashes: the system is told to write no copy of the memory if Vademecum fails.</source>
        <translation>Pannes&#xa0;: le système a pour consigne de n’écrire aucune copie de la mémoire si Vademecum tombe en panne.</translation>
    </message>
    <message>
        <source>Crashes: a copy of the memory may be written if Vademecum fails.</source>
        <translation>Pannes&#xa0;: une copie de la mémoire peut être écrite si Vademecum tombe en panne.</translation>
    </message>
    <message>
        <source>Traces: Vademecum keeps no history and no settings. It empties the clipboard on leaving, if what is there came from it.</source>
        <translation>Traces&#xa0;: Vademecum ne garde ni historique ni réglages. En partant, il vide le presse-papiers si ce qui s’y trouve vient de lui.</translation>
    </message>
    <message>
        <source>Not covered: malicious software on this computer, memory that the system moves to the disk, its lists of installed programs, and what other programs keep of the clipboard.</source>
        <translation>Hors de portée&#xa0;: les logiciels malveillants de cet ordinateur, la mémoire que le système déplace sur le disque, ses listes de programmes installés, et ce que d’autres programmes gardent du presse-papiers.</translation>
    </message>
    <message>
        <source>What protects you</source>
        <translation>Ce qui vous protège</translation>
    </message>
    <message>
        <source>Traces: language, size of the text, panes and place are remembered in the file “%1”; “Remember on this computer” in the menu shows and removes it. No history, searches or links are kept. On leaving, Vademecum empties the clipboard if what is there came from it.</source>
        <translation>Traces&#xa0;: la langue, la taille du texte, les volets et l’endroit sont gardés dans le fichier «&#xa0;%1&#xa0;»&#xa0;; «&#xa0;Se souvenir sur cet ordinateur&#xa0;», dans le menu, le montre et le supprime. Ni historique, ni recherches, ni liens ne sont gardés. En partant, Vademecum vide le presse-papiers si ce qui s’y trouve vient de lui.</translation>
    </message>
    <message>
        <source>Discreet: the window’s title does not say what is read, and this run neither uses nor changes what is remembered on this computer.</source>
        <translation>Discret&#xa0;: le titre de la fenêtre ne dit pas ce qui est lu, et ce qui est gardé sur cet ordinateur n’est cette fois-ci ni utilisé ni modifié.</translation>
    </message>
    <message>
        <source>Files: Vademecum writes none, but in this run the kernel does not hold it to that, and the system’s font library may write down which fonts there are.</source>
        <translation>Fichiers&#xa0;: Vademecum n’en écrit pas, mais cette fois-ci le noyau ne l’y oblige pas, et la bibliothèque de polices du système peut noter quelles polices existent.</translation>
    </message>
    <message>
        <source>Leaving: “Leave”, %1, or Esc three times within a second closes everything at once, whatever is open. It hides the screen; it does not hide that Vademecum is installed.</source>
        <translation>Partir&#xa0;: «&#xa0;Partir&#xa0;», %1 ou Échap trois fois en une seconde ferme tout d’un coup, quoi qu’il y ait à l’écran. Cela cache l’écran&#xa0;; cela ne cache pas que Vademecum est installé.</translation>
    </message>
</context>
<context>
    <name>window::ShortcutsList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Next link</source>
        <translation>Lien suivant</translation>
    </message>
    <message>
        <source>Previous link</source>
        <translation>Lien précédent</translation>
    </message>
    <message>
        <source>Follow the link</source>
        <translation>Suivre le lien</translation>
    </message>
    <message>
        <source>Larger or smaller text</source>
        <translation>Texte plus grand ou plus petit</translation>
    </message>
    <message>
        <source>Ctrl+mouse wheel</source>
        <translation>Ctrl+molette de la souris</translation>
    </message>
    <message>
        <source>Close what is nearest: a list, a notice, the full screen</source>
        <translation>Fermer ce qui est le plus proche&#xa0;: une liste, un avis, le plein écran</translation>
    </message>
    <message>
        <source>On the card of a tool</source>
        <translation>Sur la fiche d’un outil</translation>
    </message>
    <message>
        <source>Copy the card as text</source>
        <translation>Copier la fiche en texte</translation>
    </message>
    <message>
        <source>Back to the list of tools</source>
        <translation>Retour à la liste des outils</translation>
    </message>
    <message>
        <source>In the window</source>
        <translation>Dans la fenêtre</translation>
    </message>
    <message>
        <source>Leave at once, whatever is open</source>
        <translation>Partir tout de suite, quoi qu’il y ait à l’écran</translation>
    </message>
    <message>
        <source>Esc three times within a second</source>
        <translation>Échap trois fois en une seconde</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message>
        <source>Menu of the link, the page or the row of a list</source>
        <translation>Menu du lien, de la page ou de la ligne d’une liste</translation>
    </message>
    <message>
        <source>Unfold or fold a row or a part</source>
        <translation>Déplier ou replier une ligne ou une partie</translation>
    </message>
    <message>
        <source>Right, Left</source>
        <translation>Droite, Gauche</translation>
    </message>
    <message>
        <source>Move the line between two panes</source>
        <translation>Déplacer la limite entre deux volets</translation>
    </message>
    <message>
        <source>Arrow keys, Home, End</source>
        <translation>Flèches, Début, Fin</translation>
    </message>
    <message>
        <source>From a pane, back to the page</source>
        <translation>D’un volet, revenir à la page</translation>
    </message>
</context>
<context>
    <name>window::StateDialog</name>
    <message>
        <source>Remember on this computer</source>
        <translation>Se souvenir sur cet ordinateur</translation>
    </message>
    <message>
        <source>The language, the size of the text, the panes and the place in the guide, so that Vademecum begins there next time. Searches, history and links are never kept, nor anything of a guide that you open yourself. Whoever looks through this computer can read the file.</source>
        <translation>La langue, la taille du texte, les volets et l’endroit du guide, pour que Vademecum reprenne là la prochaine fois. Les recherches, l’historique et les liens ne sont jamais gardés, ni rien d’un guide que vous ouvrez vous-même. Quiconque fouille cet ordinateur peut lire le fichier.</translation>
    </message>
    <message>
        <source>Off: nothing is written, and the file is removed</source>
        <translation>Désactivé&#xa0;: rien n’est écrit, et le fichier est supprimé</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Ce que contient le fichier</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>Remove the file and turn this off</source>
        <translation>Supprimer le fichier et désactiver cela</translation>
    </message>
    <message>
        <source>The file “%1” could not be changed.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’a pas pu être modifié.</translation>
    </message>
    <message>
        <source>On. The file is “%1”; this is all it holds:</source>
        <translation>Activé. Le fichier est «&#xa0;%1&#xa0;»&#xa0;; voici tout ce qu’il contient&#xa0;:</translation>
    </message>
    <message>
        <source>Not in this run, which does not use or change the file “%1”:</source>
        <translation>Pas cette fois-ci&#xa0;: le fichier «&#xa0;%1&#xa0;» n’est ni utilisé ni modifié.</translation>
    </message>
    <message>
        <source>Not in this run. Nothing is kept on this computer.</source>
        <translation>Pas cette fois-ci. Rien n’est gardé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Off. Nothing is kept on this computer.</source>
        <translation>Désactivé. Rien n’est gardé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Off. The file “%1” is there, and this run does not use it:</source>
        <translation>Désactivé. Le fichier «&#xa0;%1&#xa0;» existe, et n’est pas utilisé cette fois-ci&#xa0;:</translation>
    </message>
</context>
<context>
    <name>window::ToolBar</name>
    <message>
        <source>Toolbar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>Tools %1</source>
        <translation>Outils %1</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Text size (Ctrl++ and Ctrl+-)</source>
        <translation>Taille du texte (Ctrl++ et Ctrl+-)</translation>
    </message>
    <message numerus="yes">
        <source>This page names %n tool(s)</source>
        <translation>
            <numerusform>Cette page nomme %n outil</numerusform>
            <numerusform>Cette page nomme %n outils</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::UnprotectedLabel</name>
    <message>
        <source>⚠ Not protected: started with --unsafe-no-sandbox</source>
        <translation>⚠ Sans protection&#xa0;: lancé avec --unsafe-no-sandbox</translation>
    </message>
    <message>
        <source>The network is not shut off. See Help, “What protects you”.</source>
        <translation>Le réseau n’est pas coupé. Voir Aide, «&#xa0;Ce qui vous protège&#xa0;».</translation>
    </message>
</context>
<context>
    <name>words::AdviceAge</name>
    <message>
        <source>Advice not dated</source>
        <translation>Conseils non datés</translation>
    </message>
    <message>
        <source>Advice checked on %1</source>
        <comment>day</comment>
        <translation>Conseils vérifiés le %1</translation>
    </message>
    <message>
        <source>Advice checked in %1</source>
        <comment>month or year</comment>
        <translation>Conseils vérifiés en %1</translation>
    </message>
    <message>
        <source>Advice published on %1</source>
        <comment>day</comment>
        <translation>Conseils publiés le %1</translation>
    </message>
    <message>
        <source>Advice published in %1</source>
        <comment>month or year</comment>
        <translation>Conseils publiés en %1</translation>
    </message>
    <message>
        <source>%1, over a year ago, check again</source>
        <comment>advice checked or published</comment>
        <translation>%1, il y a plus d’un an, à revérifier</translation>
    </message>
    <message>
        <source>%1, perhaps over a year ago, check again</source>
        <comment>advice checked or published</comment>
        <translation>%1, il y a peut-être plus d’un an, à revérifier</translation>
    </message>
    <message>
        <source>Edition of %1</source>
        <translation>Édition du %1</translation>
    </message>
    <message>
        <source>Edition not dated</source>
        <translation>Édition non datée</translation>
    </message>
    <message>
        <source>Latest evidence about a tool: %1</source>
        <translation>Preuve la plus récente sur un outil&#xa0;: %1</translation>
    </message>
    <message>
        <source>Evidence about tools not dated</source>
        <translation>Preuves sur les outils non datées</translation>
    </message>
</context>
<context>
    <name>words::FactWords</name>
    <message>
        <source>Made for</source>
        <translation>Fait pour</translation>
    </message>
    <message>
        <source>Not made for</source>
        <translation>Pas fait pour</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’il fait</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>To register</source>
        <translation>Pour s’inscrire</translation>
    </message>
    <message>
        <source>Identifier shown to contacts</source>
        <translation>Identifiant montré aux contacts</translation>
    </message>
    <message>
        <source>Sending of the address book</source>
        <translation>Envoi du carnet d’adresses</translation>
    </message>
    <message>
        <source>Messages encrypted end to end</source>
        <translation>Messages chiffrés de bout en bout</translation>
    </message>
    <message>
        <source>Groups encrypted end to end</source>
        <translation>Groupes chiffrés de bout en bout</translation>
    </message>
    <message>
        <source>Calls encrypted end to end</source>
        <translation>Appels chiffrés de bout en bout</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Sends without encryption</source>
        <translation>Envoie sans chiffrement</translation>
    </message>
    <message>
        <source>Forward secrecy</source>
        <translation>Confidentialité persistante</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Verifying a contact</source>
        <translation>Vérifier un contact</translation>
    </message>
    <message>
        <source>The service knows who talks to whom</source>
        <translation>Le service sait qui parle à qui</translation>
    </message>
    <message>
        <source>The service knows the contacts</source>
        <translation>Le service connaît les contacts</translation>
    </message>
    <message>
        <source>The service knows the IP address</source>
        <translation>Le service connaît l’adresse IP</translation>
    </message>
    <message>
        <source>The service knows dates and hours</source>
        <translation>Le service connaît dates et heures</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Through Tor</source>
        <translation>Par Tor</translation>
    </message>
    <message>
        <source>Without internet</source>
        <translation>Sans internet</translation>
    </message>
    <message>
        <source>Disappearing messages</source>
        <translation>Messages éphémères</translation>
    </message>
    <message>
        <source>Protection of the account</source>
        <translation>Protection du compte</translation>
    </message>
    <message>
        <source>Code of the app</source>
        <translation>Code de l’application</translation>
    </message>
    <message>
        <source>Code of the server</source>
        <translation>Code du serveur</translation>
    </message>
    <message>
        <source>Reproducible build</source>
        <translation>Compilation reproductible</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation>Audits</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>Géré par</translation>
    </message>
    <message>
        <source>Kind of organisation</source>
        <translation>Type d’organisation</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>How widespread</source>
        <translation>Diffusion</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>voice call</source>
        <translation>appel vocal</translation>
    </message>
    <message>
        <source>video call</source>
        <translation>appel vidéo</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>réunion</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>messaging</source>
        <translation>messagerie</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>files</source>
        <translation>fichiers</translation>
    </message>
    <message>
        <source>Android</source>
        <translation>Android</translation>
    </message>
    <message>
        <source>iPhone</source>
        <translation>iPhone</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>macOS</source>
        <translation>macOS</translation>
    </message>
    <message>
        <source>Linux</source>
        <translation>Linux</translation>
    </message>
    <message>
        <source>web browser</source>
        <translation>navigateur web</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>numéro de téléphone</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>adresse de courriel</translation>
    </message>
    <message>
        <source>username</source>
        <translation>nom d’utilisateur</translation>
    </message>
    <message>
        <source>account on a server one chooses</source>
        <translation>compte sur un serveur choisi</translation>
    </message>
    <message>
        <source>random identifier</source>
        <translation>identifiant aléatoire</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>always</source>
        <translation>toujours</translation>
    </message>
    <message>
        <source>by choice</source>
        <translation>au choix</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>left to choice</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>by default, everywhere</source>
        <translation>par défaut, partout</translation>
    </message>
    <message>
        <source>by default, except in some cases</source>
        <translation>par défaut, sauf exceptions</translation>
    </message>
    <message>
        <source>possible (Orbot…)</source>
        <translation>possible (Orbot…)</translation>
    </message>
    <message>
        <source>encryption must be switched on</source>
        <translation>chiffrement à activer</translation>
    </message>
    <message>
        <source>encrypted by default</source>
        <translation>chiffrées par défaut</translation>
    </message>
    <message>
        <source>must be switched on</source>
        <translation>à activer</translation>
    </message>
    <message>
        <source>no backup</source>
        <translation>pas de sauvegarde</translation>
    </message>
    <message>
        <source>not protected</source>
        <translation>non protégées</translation>
    </message>
    <message>
        <source>with a warning</source>
        <translation>avec avertissement</translation>
    </message>
    <message>
        <source>silently</source>
        <translation>sans avertissement</translation>
    </message>
    <message>
        <source>Signal protocol</source>
        <translation>protocole Signal</translation>
    </message>
    <message>
        <source>OMEMO</source>
        <translation>OMEMO</translation>
    </message>
    <message>
        <source>OTR</source>
        <translation>OTR</translation>
    </message>
    <message>
        <source>MLS</source>
        <translation>MLS</translation>
    </message>
    <message>
        <source>Megolm</source>
        <translation>Megolm</translation>
    </message>
    <message>
        <source>ZRTP and SRTP</source>
        <translation>ZRTP et SRTP</translation>
    </message>
    <message>
        <source>DTLS and SRTP</source>
        <translation>DTLS et SRTP</translation>
    </message>
    <message>
        <source>Autocrypt</source>
        <translation>Autocrypt</translation>
    </message>
    <message>
        <source>its own, published</source>
        <translation>le sien, publié</translation>
    </message>
    <message>
        <source>its own, not published</source>
        <translation>le sien, non publié</translation>
    </message>
    <message>
        <source>no encryption protocol</source>
        <translation>aucun protocole de chiffrement</translation>
    </message>
    <message>
        <source>safety number</source>
        <translation>numéro de sécurité</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>code QR</translation>
    </message>
    <message>
        <source>code read aloud</source>
        <translation>code lu à voix haute</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>empreinte</translation>
    </message>
    <message>
        <source>by invitation only</source>
        <translation>sur invitation seulement</translation>
    </message>
    <message>
        <source>no way to verify</source>
        <translation>aucun moyen de vérifier</translation>
    </message>
    <message>
        <source>to some extent</source>
        <translation>dans une certaine mesure</translation>
    </message>
    <message>
        <source>centralised</source>
        <translation>centralisé</translation>
    </message>
    <message>
        <source>federated</source>
        <translation>fédéré</translation>
    </message>
    <message>
        <source>relays</source>
        <translation>relais</translation>
    </message>
    <message>
        <source>peer to peer</source>
        <translation>de pair à pair</translation>
    </message>
    <message>
        <source>phone carrier</source>
        <translation>opérateur téléphonique</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>intégré</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>impossible</translation>
    </message>
    <message>
        <source>by default</source>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>registration lock</source>
        <translation>blocage de l’inscription</translation>
    </message>
    <message>
        <source>two-factor authentication</source>
        <translation>authentification à deux facteurs</translation>
    </message>
    <message>
        <source>passphrase on the device</source>
        <translation>phrase secrète sur l’appareil</translation>
    </message>
    <message>
        <source>lock of the app</source>
        <translation>verrou de l’application</translation>
    </message>
    <message>
        <source>list of linked devices</source>
        <translation>liste des appareils liés</translation>
    </message>
    <message>
        <source>open</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>open in part</source>
        <translation>en partie libre</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>en partie</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>listed below</source>
        <translation>cités ci-dessous</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>aucun trouvé</translation>
    </message>
    <message>
        <source>non-profit</source>
        <translation>but non lucratif</translation>
    </message>
    <message>
        <source>company</source>
        <translation>entreprise</translation>
    </message>
    <message>
        <source>volunteers</source>
        <translation>bénévoles</translation>
    </message>
    <message>
        <source>state</source>
        <translation>État</translation>
    </message>
    <message>
        <source>free of charge</source>
        <translation>gratuit</translation>
    </message>
    <message>
        <source>paid once</source>
        <translation>payé une fois</translation>
    </message>
    <message>
        <source>subscription</source>
        <translation>abonnement</translation>
    </message>
    <message>
        <source>donations</source>
        <translation>dons</translation>
    </message>
    <message>
        <source>very common</source>
        <translation>très répandu</translation>
    </message>
    <message>
        <source>common</source>
        <translation>répandu</translation>
    </message>
    <message>
        <source>rare</source>
        <translation>rare</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australie</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suisse</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Allemagne</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxembourg</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Émirats arabes unis</translation>
    </message>
    <message>
        <source>everyday use</source>
        <translation>usage courant</translation>
    </message>
    <message>
        <source>mass surveillance</source>
        <translation>surveillance de masse</translation>
    </message>
    <message>
        <source>curiosity of the provider</source>
        <translation>curiosité du fournisseur</translation>
    </message>
    <message>
        <source>network of contacts</source>
        <translation>réseau de relations</translation>
    </message>
    <message>
        <source>seizure of the device</source>
        <translation>saisie de l’appareil</translation>
    </message>
    <message>
        <source>no phone number</source>
        <translation>sans numéro de téléphone</translation>
    </message>
    <message>
        <source>internet cut off</source>
        <translation>coupure d’internet</translation>
    </message>
    <message>
        <source>blocked network</source>
        <translation>réseau bloqué</translation>
    </message>
    <message>
        <source>big group</source>
        <translation>grand groupe</translation>
    </message>
    <message>
        <source>contact outside the tool</source>
        <translation>contact extérieur à l’outil</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>rebaptisé</translation>
    </message>
    <message>
        <source>merged into</source>
        <translation>fondu dans</translation>
    </message>
    <message>
        <source>carried on by others as</source>
        <translation>repris par d’autres sous le nom de</translation>
    </message>
    <message>
        <source>advised instead</source>
        <translation>conseillé à la place</translation>
    </message>
    <message>
        <source>to be checked: %1</source>
        <translation>à vérifier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>words::PageWords</name>
    <message>
        <source>Warning</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Image: %1</source>
        <translation>Image&#xa0;: %1</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Retour au texte</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Important</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Prudence</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Danger</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>The rest of this page is left out: it would keep the program busy for too long.</source>
        <translation>La suite de cette page n’est pas affichée&#xa0;: elle occuperait le programme trop longtemps.</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>a language not given</source>
        <translation>une langue non précisée</translation>
    </message>
    <message>
        <source>Only in %1</source>
        <translation>seulement en %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>languages</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Legacy page</source>
        <translation>page ancienne</translation>
    </message>
    <message>
        <source>Names of tools stand here so often that only the first of each are marked</source>
        <translation>Les noms d’outils sont si fréquents ici que seuls les premiers de chacun sont signalés</translation>
    </message>
    <message>
        <source>Names of tools are not marked on this page: it would take too long</source>
        <translation>Les noms d’outils ne sont pas signalés sur cette page&#xa0;: ce serait trop long</translation>
    </message>
    <message>
        <source>This page exists only in %1.</source>
        <translation>Cette page n’existe qu’en %1.</translation>
    </message>
    <message>
        <source>This page does not exist in your language; it is shown in %1.</source>
        <translation>Cette page n’existe pas dans votre langue&#xa0;; la voici en %1.</translation>
    </message>
    <message>
        <source>There is no section “%1” on this page; it opened at its top.</source>
        <translation>Cette page n’a pas de section «&#xa0;%1&#xa0;»&#xa0;; la voici depuis son début.</translation>
    </message>
    <message>
        <source>Leads to a page in %1</source>
        <translation>Mène à une page en %1</translation>
    </message>
    <message>
        <source>Leads out of this guide: %1</source>
        <translation>Mène hors de ce guide&#xa0;: %1</translation>
    </message>
    <message>
        <source>This link led to “%1”, a page this guide does not hold.</source>
        <translation>Ce lien menait à «&#xa0;%1&#xa0;», une page absente de ce guide.</translation>
    </message>
    <message>
        <source>This link led to “%1”, outside the guide’s folder.</source>
        <translation>Ce lien menait à «&#xa0;%1&#xa0;», hors du dossier du guide.</translation>
    </message>
    <message>
        <source>This link led to “%1”, a file that is not a page of this guide.</source>
        <translation>Ce lien menait à «&#xa0;%1&#xa0;», un fichier qui n’est pas une page de ce guide.</translation>
    </message>
    <message>
        <source>This link led to “%1”, a kind of address that Vademecum never follows.</source>
        <translation>Ce lien menait à «&#xa0;%1&#xa0;», un genre d’adresse que Vademecum ne suit jamais.</translation>
    </message>
    <message>
        <source>Leads to “%1” (%2)</source>
        <translation>Mène à «&#xa0;%1&#xa0;» (%2)</translation>
    </message>
    <message>
        <source>Leads into the built-in guide: “%1” (%2)</source>
        <translation>Mène dans le guide intégré&#xa0;: «&#xa0;%1&#xa0;» (%2)</translation>
    </message>
    <message>
        <source>Leads to another place on this page</source>
        <translation>Mène à un autre endroit de cette page</translation>
    </message>
    <message>
        <source>Tools named here:</source>
        <translation>Outils nommés ici&#xa0;:</translation>
    </message>
    <message>
        <source>Show in the list of tools</source>
        <translation>Montrer dans la liste des outils</translation>
    </message>
    <message>
        <source>This page cannot be shown: its file is too large.</source>
        <translation>Cette page ne peut pas être affichée&#xa0;: son fichier est trop grand.</translation>
    </message>
    <message>
        <source>This page cannot be shown: you may not read its file.</source>
        <translation>Cette page ne peut pas être affichée&#xa0;: vous n’avez pas le droit de lire son fichier.</translation>
    </message>
    <message>
        <source>This page cannot be shown: its file is gone or cannot be read.</source>
        <translation>Cette page ne peut pas être affichée&#xa0;: son fichier n’est plus là ou ne peut pas être lu.</translation>
    </message>
    <message>
        <source>This page cannot be shown: it is made in a way that would keep the program busy for too long.</source>
        <translation>Cette page ne peut pas être affichée&#xa0;: elle est faite d’une manière qui occuperait le programme trop longtemps.</translation>
    </message>
    <message>
        <source>The rest of the guide can be read as usual.</source>
        <translation>Le reste du guide se lit comme d’habitude.</translation>
    </message>
    <message>
        <source>Shows “%1” in the list of tools</source>
        <translation>Montre «&#xa0;%1&#xa0;» dans la liste des outils</translation>
    </message>
    <message>
        <source>done</source>
        <comment>task</comment>
        <translation>fait</translation>
    </message>
    <message>
        <source>to do</source>
        <comment>task</comment>
        <translation>à faire</translation>
    </message>
    <message>
        <source>%1 belonged to a service that is gone. It may be somebody else’s now.</source>
        <translation>%1 appartenait à un service disparu. Cette adresse est peut-être aujourd’hui à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>term, definition</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Leads to the search field</source>
        <translation>Mène au champ de recherche</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Not all names that this guide brings are marked on this page: it would take too long</source>
        <translation>Les noms que ce guide apporte ne sont pas tous signalés sur cette page&#xa0;: ce serait trop long</translation>
    </message>
</context>
<context>
    <name>words::ProblemWords</name>
    <message>
        <source>A byte order mark at the start was left out</source>
        <translation>Une marque d’ordre des octets, au début, a été laissée de côté</translation>
    </message>
    <message>
        <source>Not in UTF-8; read as Windows-1252</source>
        <translation>Pas en UTF-8&#x202f;; lu comme du Windows-1252</translation>
    </message>
    <message>
        <source>Accents written apart from their letters were joined</source>
        <translation>Des accents écrits à part de leurs lettres ont été réunis à elles</translation>
    </message>
    <message>
        <source>Unusual line separators were read as spaces</source>
        <translation>Des séparateurs de lignes inhabituels ont été lus comme des espaces</translation>
    </message>
    <message>
        <source>Control characters were left out</source>
        <translation>Des caractères de commande ont été laissés de côté</translation>
    </message>
    <message>
        <source>Line ends are of several kinds</source>
        <translation>Les fins de ligne sont de plusieurs sortes</translation>
    </message>
    <message>
        <source>Characters that turn the direction of the text were left out</source>
        <translation>Des caractères qui retournent le sens du texte ont été laissés de côté</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Le fichier est vide</translation>
    </message>
    <message>
        <source>The page has no front matter</source>
        <translation>La page n’a pas d’en-tête</translation>
    </message>
    <message>
        <source>Blank lines before the front matter</source>
        <translation>Des lignes vides avant l’en-tête</translation>
    </message>
    <message>
        <source>Blank lines in the front matter</source>
        <translation>Des lignes vides dans l’en-tête</translation>
    </message>
    <message>
        <source>The front matter is not closed</source>
        <translation>L’en-tête n’est pas fermé</translation>
    </message>
    <message>
        <source>Front matter in TOML, read line by line</source>
        <translation>En-tête en TOML, lu ligne par ligne</translation>
    </message>
    <message>
        <source>Front matter too large, read line by line</source>
        <translation>En-tête trop grand, lu ligne par ligne</translation>
    </message>
    <message>
        <source>Front matter with mistakes, read line by line</source>
        <translation>En-tête fautif, lu ligne par ligne</translation>
    </message>
    <message>
        <source>The front matter has no keys and values</source>
        <translation>L’en-tête n’a ni clés ni valeurs</translation>
    </message>
    <message>
        <source>The file’s name is not in UTF-8</source>
        <translation>Le nom du fichier n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>A space or a quote in the file’s name</source>
        <translation>Une espace ou un guillemet dans le nom du fichier</translation>
    </message>
    <message>
        <source>The key “%1” was read as “%2”</source>
        <translation>La clé «&#xa0;%1&#xa0;» a été lue comme «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>The key “%1” stands twice; the first counts</source>
        <translation>La clé «&#xa0;%1&#xa0;» est là deux fois&#x202f;; la première compte</translation>
    </message>
    <message>
        <source>A key that is not plain text was left out</source>
        <translation>Une clé qui n’est pas du texte simple a été laissée de côté</translation>
    </message>
    <message>
        <source>The page has no title</source>
        <translation>La page n’a pas de titre</translation>
    </message>
    <message>
        <source>Markup in the title</source>
        <translation>Du balisage dans le titre</translation>
    </message>
    <message>
        <source>The value of “%1” is not a whole number</source>
        <translation>La valeur de «&#xa0;%1&#xa0;» n’est pas un nombre entier</translation>
    </message>
    <message>
        <source>The value “%2” of “%1” was read as %3</source>
        <translation>La valeur «&#xa0;%2&#xa0;» de «&#xa0;%1&#xa0;» a été lue comme %3</translation>
    </message>
    <message>
        <source>The page says its language is “%1”, its folder says “%2”</source>
        <translation>La page dit que sa langue est «&#xa0;%1&#xa0;», son dossier dit «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” is not a language</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une langue</translation>
    </message>
    <message>
        <source>“%1” is not a list</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une liste</translation>
    </message>
    <message>
        <source>“%1” has no keys and values</source>
        <translation>«&#xa0;%1&#xa0;» n’a ni clés ni valeurs</translation>
    </message>
    <message>
        <source>“%1” is neither “true” nor “false”</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni «&#xa0;true&#xa0;» ni «&#xa0;false&#xa0;»</translation>
    </message>
    <message>
        <source>The file has no keys and values</source>
        <translation>Le fichier n’a ni clés ni valeurs</translation>
    </message>
    <message>
        <source>A pair names fewer than two pages</source>
        <translation>Une paire nomme moins de deux pages</translation>
    </message>
    <message>
        <source>The old address “%1” names no page</source>
        <translation>L’ancienne adresse «&#xa0;%1&#xa0;» ne nomme aucune page</translation>
    </message>
    <message>
        <source>The old address “%1” leads to no page</source>
        <translation>L’ancienne adresse «&#xa0;%1&#xa0;» ne mène à aucune page</translation>
    </message>
    <message>
        <source>The old addresses are not written as they should be</source>
        <translation>Les anciennes adresses ne sont pas écrites comme il faudrait</translation>
    </message>
    <message>
        <source>The file names no old address</source>
        <translation>Le fichier ne nomme aucune ancienne adresse</translation>
    </message>
    <message>
        <source>The folder cannot be read</source>
        <translation>Le dossier ne peut pas être lu</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Le fichier ne peut pas être lu</translation>
    </message>
    <message>
        <source>More than %1 files; the rest was left out</source>
        <translation>Plus de %1 fichiers&#x202f;; le reste a été laissé de côté</translation>
    </message>
    <message>
        <source>Letters of more than %1 scripts; those of the others were left out</source>
        <translation>Lettres de plus de %1 écritures&#x202f;; celles des autres ont été laissées de côté</translation>
    </message>
    <message>
        <source>Longer than %1 characters; the rest was left out</source>
        <translation>Plus de %1 caractères&#x202f;; le reste a été laissé de côté</translation>
    </message>
    <message>
        <source>More than %1 entries; the rest was left out</source>
        <translation>Plus de %1 éléments&#x202f;; le reste a été laissé de côté</translation>
    </message>
    <message>
        <source>More than %1 tools; the rest was left out</source>
        <translation>Plus de %1 outils&#x202f;; le reste a été laissé de côté</translation>
    </message>
    <message>
        <source>The files of tools are larger than %1 MiB together; the rest was left out</source>
        <translation>Les fichiers d’outils dépassent %1&#xa0;Mio au total&#x202f;; le reste a été laissé de côté</translation>
    </message>
    <message>
        <source>The folder cannot be read to its end; pages may be missing</source>
        <translation>Le dossier n’a pas pu être lu jusqu’au bout&#x202f;; des pages peuvent manquer</translation>
    </message>
    <message>
        <source>Not an ordinary file; left out</source>
        <translation>Pas un fichier ordinaire&#x202f;; laissé de côté</translation>
    </message>
    <message>
        <source>Folders too deep in one another; left out</source>
        <translation>Dossiers trop imbriqués&#x202f;; laissés de côté</translation>
    </message>
    <message>
        <source>A link of the file system that leads nowhere</source>
        <translation>Un lien du système de fichiers qui ne mène nulle part</translation>
    </message>
    <message>
        <source>A link of the file system that leaves the guide’s folder; not followed</source>
        <translation>Un lien du système de fichiers qui sort du dossier du guide&#x202f;; il n’est pas suivi</translation>
    </message>
    <message>
        <source>A link to another folder; not followed</source>
        <translation>Un lien vers un autre dossier&#x202f;; il n’est pas suivi</translation>
    </message>
    <message>
        <source>The file is larger than %1 KiB</source>
        <translation>Le fichier fait plus de %1 Kio</translation>
    </message>
    <message>
        <source>The file is no longer there</source>
        <translation>Le fichier n’est plus là</translation>
    </message>
    <message>
        <source>Not written as it should be; shown as far as it can be read</source>
        <translation>Pas écrit comme il faudrait&#x202f;; montré autant qu’on peut le lire</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Marked as a link that leads nowhere</source>
        <translation>Signalé comme ne menant nulle part</translation>
    </message>
    <message>
        <source>Its words are shown in a box</source>
        <translation>Ses mots sont affichés dans un cadre</translation>
    </message>
    <message>
        <source>The page cannot be shown</source>
        <translation>La page ne peut pas être affichée</translation>
    </message>
    <message>
        <source>English title on a French page</source>
        <translation>Titre anglais sur une page française</translation>
    </message>
    <message>
        <source>Shown as it is</source>
        <translation>Affiché tel quel</translation>
    </message>
    <message>
        <source>French title on an English page</source>
        <translation>Titre français sur une page anglaise</translation>
    </message>
    <message>
        <source>Link to a page that is absent: %1</source>
        <translation>Lien vers une page absente&#xa0;: %1</translation>
    </message>
    <message>
        <source>Link out of the guide’s folder: %1</source>
        <translation>Lien qui sort du dossier du guide&#xa0;: %1</translation>
    </message>
    <message>
        <source>Link to a file that is no page: %1</source>
        <translation>Lien vers un fichier qui n’est pas une page&#xa0;: %1</translation>
    </message>
    <message>
        <source>Link with an address that is not allowed: %1</source>
        <translation>Lien dont l’adresse n’est pas permise&#xa0;: %1</translation>
    </message>
    <message>
        <source>Picture that is missing: %1</source>
        <translation>Image absente&#xa0;: %1</translation>
    </message>
    <message>
        <source>Picture that is not in the guide’s folder: %1</source>
        <translation>Image hors du dossier du guide&#xa0;: %1</translation>
    </message>
    <message>
        <source>Picture of a kind that is not shown: %1</source>
        <translation>Image d’un genre qui n’est pas affiché&#xa0;: %1</translation>
    </message>
    <message>
        <source>More than %1 remarks; the rest is not listed</source>
        <translation>Plus de %1 remarques&#x202f;; les autres ne sont pas listées</translation>
    </message>
    <message>
        <source>More than %1 pages that cannot be shown; the rest is not listed</source>
        <translation>Plus de %1 pages qui ne peuvent pas être affichées&#x202f;; les autres ne sont pas listées</translation>
    </message>
    <message>
        <source>Picture that is too large: %1</source>
        <translation>Image trop grande&#xa0;: %1</translation>
    </message>
    <message>
        <source>Picture that is damaged: %1</source>
        <translation>Image abîmée&#xa0;: %1</translation>
    </message>
    <message>
        <source>In UTF-16; read as such</source>
        <translation>En UTF-16&#x202f;; lu comme tel</translation>
    </message>
    <message>
        <source>A damaged byte in UTF-8; read as Windows-1252</source>
        <translation>Un octet abîmé dans un texte en UTF-8&#x202f;; lu comme du Windows-1252</translation>
    </message>
    <message>
        <source>Damaged bytes in UTF-8, perhaps on more lines too; read as Windows-1252</source>
        <translation>Des octets abîmés dans un texte en UTF-8, peut-être sur d’autres lignes aussi&#x202f;; lus comme du Windows-1252</translation>
    </message>
    <message>
        <source>The name “%1” holds “%2”, the name of another tool, which is marked in its place</source>
        <translation>Le nom «&#xa0;%1&#xa0;» contient «&#xa0;%2&#xa0;», le nom d’un autre outil&#x202f;; c’est celui-ci qui est signalé</translation>
    </message>
    <message>
        <source>The name “%1” belongs to another tool than the one that this file speaks of; left out</source>
        <translation>Le nom «&#xa0;%1&#xa0;» est celui d’un autre outil que celui dont parle ce fichier&#x202f;; il est laissé de côté</translation>
    </message>
    <message>
        <source>The guide is too large: search finds no page after this one</source>
        <translation>Le guide est trop grand&#xa0;: la recherche ne trouve aucune page après celle-ci</translation>
    </message>
</context>
<context>
    <name>words::SourceWords</name>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>says the vendor</source>
        <translation>selon l’éditeur</translation>
    </message>
    <message>
        <source>says the guide that is open</source>
        <translation>selon le guide ouvert</translation>
    </message>
    <message>
        <source>Nobody says when this was checked: to be checked again.</source>
        <translation>Personne ne dit quand cela a été vérifié&#xa0;: à revérifier.</translation>
    </message>
    <message>
        <source>Checked %1 (%2).</source>
        <comment>how long ago, date</comment>
        <translation>Vérifié %1 (%2).</translation>
    </message>
    <message>
        <source>Checked %1 (%2): it may have changed since.</source>
        <comment>how long ago, date</comment>
        <translation>Vérifié %1 (%2)&#xa0;: cela a pu changer depuis.</translation>
    </message>
    <message>
        <source>Checked %1 (%2): to be checked again.</source>
        <comment>how long ago, date</comment>
        <translation>Vérifié %1 (%2)&#xa0;: à revérifier.</translation>
    </message>
    <message>
        <source>This computer’s clock stands before the date of these data (%1): how old they are cannot be told.</source>
        <translation>L’horloge de cet ordinateur est en retard sur la date de ces données (%1)&#xa0;: on ne peut pas dire leur âge.</translation>
    </message>
    <message>
        <source>less than a month ago</source>
        <translation>il y a moins d’un mois</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>il y a %n mois</numerusform>
            <numerusform>il y a %n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>il y a %n an</numerusform>
            <numerusform>il y a %n ans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>words::ToolWords</name>
    <message>
        <source>active</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>fixes only</source>
        <translation>corrections seulement</translation>
    </message>
    <message>
        <source>future uncertain</source>
        <translation>avenir incertain</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>remplacé</translation>
    </message>
    <message>
        <source>discontinued</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>%1, to be checked again</source>
        <comment>state</comment>
        <translation>%1, à revérifier</translation>
    </message>
    <message>
        <source>%1 in %2, to be checked again</source>
        <comment>state, month or year</comment>
        <translation>%1 en %2, à revérifier</translation>
    </message>
    <message>
        <source>%1, seen on %2</source>
        <comment>state, day</comment>
        <translation>%1, vu le %2</translation>
    </message>
    <message>
        <source>%1, seen in %2</source>
        <comment>state, month or year</comment>
        <translation>%1, vu en %2</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>state, day</comment>
        <translation>%1 depuis le %2</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>state, month or year</comment>
        <translation>%1 depuis %2</translation>
    </message>
    <message>
        <source>do not use</source>
        <translation>ne pas utiliser</translation>
    </message>
    <message>
        <source>take care</source>
        <translation>prudence</translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s), by name</source>
        <translation>
            <numerusform>%n outil</numerusform>
            <numerusform>%n outils, par nom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s) to be checked</source>
        <translation>
            <numerusform>%n outil à vérifier</numerusform>
            <numerusform>%n outils à vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n old tool(s)</source>
        <translation>
            <numerusform>%n ancien outil</numerusform>
            <numerusform>%n anciens outils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s) could not be read</source>
        <translation>
            <numerusform>%n outil n’a pas pu être lu</numerusform>
            <numerusform>%n outils n’ont pas pu être lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Voice calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Android</source>
        <translation>Android</translation>
    </message>
    <message>
        <source>iPhone</source>
        <translation>iPhone</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>No phone number</source>
        <translation>Sans numéro</translation>
    </message>
    <message>
        <source>Through Tor</source>
        <translation>Par Tor</translation>
    </message>
    <message>
        <source>Without internet</source>
        <translation>Sans internet</translation>
    </message>
    <message>
        <source>Seized device</source>
        <translation>Appareil saisi</translation>
    </message>
    <message>
        <source>Blocked network</source>
        <translation>Réseau bloqué</translation>
    </message>
    <message>
        <source>Calls by voice</source>
        <translation>Appeler de vive voix</translation>
    </message>
    <message>
        <source>Written messages</source>
        <translation>Écrire des messages</translation>
    </message>
    <message>
        <source>Meetings of several people by voice or video</source>
        <translation>Se réunir à plusieurs, par la voix ou en vidéo</translation>
    </message>
    <message>
        <source>Groups of several people</source>
        <translation>Écrire ou parler en groupe</translation>
    </message>
    <message>
        <source>Works on an Android phone</source>
        <translation>Fonctionne sur un téléphone Android</translation>
    </message>
    <message>
        <source>Works on an iPhone</source>
        <translation>Fonctionne sur un iPhone</translation>
    </message>
    <message>
        <source>Works on a computer</source>
        <translation>Fonctionne sur un ordinateur</translation>
    </message>
    <message>
        <source>Asks for no phone number</source>
        <translation>Ne demande pas de numéro de téléphone</translation>
    </message>
    <message>
        <source>Can be used through Tor</source>
        <translation>Peut passer par Tor</translation>
    </message>
    <message>
        <source>Works nearby when the internet is cut off</source>
        <translation>Fonctionne de près quand internet est coupé</translation>
    </message>
    <message>
        <source>Made for when the device may be seized</source>
        <translation>Prévu pour le cas où l’appareil serait saisi</translation>
    </message>
    <message>
        <source>Made for networks that block tools</source>
        <translation>Prévu pour les réseaux qui bloquent des outils</translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s) not to be used</source>
        <translation>
            <numerusform>%n outil à ne pas utiliser</numerusform>
            <numerusform>%n outils à ne pas utiliser</numerusform>
        </translation>
    </message>
</context>
</TS>
