// Generated from proto/fairline/v1 by tools/workspace/generate-proto.mjs. Do not edit.
import * as $protobuf from "protobufjs/minimal.js";

/** Namespace fairline. */
export namespace fairline {

    /** Namespace v1. */
    namespace v1 {

        /**
         * Properties of a Command.
         * @deprecated Use fairline.v1.Command.$Properties instead.
         */
        interface ICommand extends fairline.v1.Command.$Properties {
        }

        /** Represents a Command. */
        class Command {

            /**
             * Constructs a new Command.
             * @param [properties] Properties to set
             */
            constructor(properties?: fairline.v1.Command.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Command gameId. */
            gameId: string;

            /** Command commandId. */
            commandId: string;

            /** Command actor. */
            actor: string;

            /** Command note. */
            note: string;

            /** Command issuedAtUs. */
            issuedAtUs: number;

            /** Command suspend. */
            suspend: (fairline.v1.SuspendCommand|null);

            /** Command resume. */
            resume: (fairline.v1.ResumeCommand|null);

            /** Command abandon. */
            abandon: (fairline.v1.AbandonCommand|null);

            /** Command confirmFinal. */
            confirmFinal: (fairline.v1.ConfirmFinalCommand|null);

            /** Command action. */
            action?: ("suspend"|"resume"|"abandon"|"confirmFinal");

            /**
             * Creates a new Command instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Command instance
             */
            static create(properties: fairline.v1.Command.$Shape): fairline.v1.Command & fairline.v1.Command.$Shape;
            static create(properties?: fairline.v1.Command.$Properties): fairline.v1.Command;

            /**
             * Encodes the specified Command message. Does not implicitly {@link fairline.v1.Command.verify|verify} messages.
             * @param message Command message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fairline.v1.Command.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Command message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fairline.v1.Command & fairline.v1.Command.$Shape} Command
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fairline.v1.Command & fairline.v1.Command.$Shape;
        }

        namespace Command {

            /** Properties of a Command. */
            interface $Properties {

                /** Command gameId */
                gameId?: string;

                /** Command commandId */
                commandId?: string;

                /** Command actor */
                actor?: string;

                /** Command note */
                note?: string;

                /** Command issuedAtUs */
                issuedAtUs?: number;

                /** Command suspend */
                suspend?: (fairline.v1.SuspendCommand.$Properties|null);

                /** Command resume */
                resume?: (fairline.v1.ResumeCommand.$Properties|null);

                /** Command abandon */
                abandon?: (fairline.v1.AbandonCommand.$Properties|null);

                /** Command confirmFinal */
                confirmFinal?: (fairline.v1.ConfirmFinalCommand.$Properties|null);

                /** Command action */
                action?: ("suspend"|"resume"|"abandon"|"confirmFinal");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a Command. */
            type $Shape = {
              gameId?: string;
              commandId?: string;
              actor?: string;
              note?: string;
              issuedAtUs?: number;
              suspend?: fairline.v1.SuspendCommand.$Shape|null;
              resume?: fairline.v1.ResumeCommand.$Shape|null;
              abandon?: fairline.v1.AbandonCommand.$Shape|null;
              confirmFinal?: fairline.v1.ConfirmFinalCommand.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ action?: undefined; suspend?: null; resume?: null; abandon?: null; confirmFinal?: null }|{ action?: "suspend"; suspend: fairline.v1.SuspendCommand.$Shape; resume?: null; abandon?: null; confirmFinal?: null }|{ action?: "resume"; suspend?: null; resume: fairline.v1.ResumeCommand.$Shape; abandon?: null; confirmFinal?: null }|{ action?: "abandon"; suspend?: null; resume?: null; abandon: fairline.v1.AbandonCommand.$Shape; confirmFinal?: null }|{ action?: "confirmFinal"; suspend?: null; resume?: null; abandon?: null; confirmFinal: fairline.v1.ConfirmFinalCommand.$Shape })
            );
        }

        /**
         * Properties of a SuspendCommand.
         * @deprecated Use fairline.v1.SuspendCommand.$Properties instead.
         */
        interface ISuspendCommand extends fairline.v1.SuspendCommand.$Properties {
        }

        /** Represents a SuspendCommand. */
        class SuspendCommand {

            /**
             * Constructs a new SuspendCommand.
             * @param [properties] Properties to set
             */
            constructor(properties?: fairline.v1.SuspendCommand.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SuspendCommand marketTypes. */
            marketTypes: string[];

            /**
             * Creates a new SuspendCommand instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SuspendCommand instance
             */
            static create(properties: fairline.v1.SuspendCommand.$Shape): fairline.v1.SuspendCommand & fairline.v1.SuspendCommand.$Shape;
            static create(properties?: fairline.v1.SuspendCommand.$Properties): fairline.v1.SuspendCommand;

            /**
             * Encodes the specified SuspendCommand message. Does not implicitly {@link fairline.v1.SuspendCommand.verify|verify} messages.
             * @param message SuspendCommand message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fairline.v1.SuspendCommand.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SuspendCommand message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fairline.v1.SuspendCommand & fairline.v1.SuspendCommand.$Shape} SuspendCommand
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fairline.v1.SuspendCommand & fairline.v1.SuspendCommand.$Shape;
        }

        namespace SuspendCommand {

            /** Properties of a SuspendCommand. */
            interface $Properties {

                /** SuspendCommand marketTypes */
                marketTypes?: string[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SuspendCommand. */
            type $Shape = fairline.v1.SuspendCommand.$Properties;
        }

        /**
         * Properties of a ResumeCommand.
         * @deprecated Use fairline.v1.ResumeCommand.$Properties instead.
         */
        interface IResumeCommand extends fairline.v1.ResumeCommand.$Properties {
        }

        /** Represents a ResumeCommand. */
        class ResumeCommand {

            /**
             * Constructs a new ResumeCommand.
             * @param [properties] Properties to set
             */
            constructor(properties?: fairline.v1.ResumeCommand.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ResumeCommand marketTypes. */
            marketTypes: string[];

            /**
             * Creates a new ResumeCommand instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ResumeCommand instance
             */
            static create(properties: fairline.v1.ResumeCommand.$Shape): fairline.v1.ResumeCommand & fairline.v1.ResumeCommand.$Shape;
            static create(properties?: fairline.v1.ResumeCommand.$Properties): fairline.v1.ResumeCommand;

            /**
             * Encodes the specified ResumeCommand message. Does not implicitly {@link fairline.v1.ResumeCommand.verify|verify} messages.
             * @param message ResumeCommand message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fairline.v1.ResumeCommand.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ResumeCommand message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fairline.v1.ResumeCommand & fairline.v1.ResumeCommand.$Shape} ResumeCommand
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fairline.v1.ResumeCommand & fairline.v1.ResumeCommand.$Shape;
        }

        namespace ResumeCommand {

            /** Properties of a ResumeCommand. */
            interface $Properties {

                /** ResumeCommand marketTypes */
                marketTypes?: string[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ResumeCommand. */
            type $Shape = fairline.v1.ResumeCommand.$Properties;
        }

        /**
         * Properties of an AbandonCommand.
         * @deprecated Use fairline.v1.AbandonCommand.$Properties instead.
         */
        interface IAbandonCommand extends fairline.v1.AbandonCommand.$Properties {
        }

        /** Represents an AbandonCommand. */
        class AbandonCommand {

            /**
             * Constructs a new AbandonCommand.
             * @param [properties] Properties to set
             */
            constructor(properties?: fairline.v1.AbandonCommand.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new AbandonCommand instance using the specified properties.
             * @param [properties] Properties to set
             * @returns AbandonCommand instance
             */
            static create(properties: fairline.v1.AbandonCommand.$Shape): fairline.v1.AbandonCommand & fairline.v1.AbandonCommand.$Shape;
            static create(properties?: fairline.v1.AbandonCommand.$Properties): fairline.v1.AbandonCommand;

            /**
             * Encodes the specified AbandonCommand message. Does not implicitly {@link fairline.v1.AbandonCommand.verify|verify} messages.
             * @param message AbandonCommand message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fairline.v1.AbandonCommand.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AbandonCommand message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fairline.v1.AbandonCommand & fairline.v1.AbandonCommand.$Shape} AbandonCommand
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fairline.v1.AbandonCommand & fairline.v1.AbandonCommand.$Shape;
        }

        namespace AbandonCommand {

            /** Properties of an AbandonCommand. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AbandonCommand. */
            type $Shape = fairline.v1.AbandonCommand.$Properties;
        }

        /**
         * Properties of a ConfirmFinalCommand.
         * @deprecated Use fairline.v1.ConfirmFinalCommand.$Properties instead.
         */
        interface IConfirmFinalCommand extends fairline.v1.ConfirmFinalCommand.$Properties {
        }

        /** Represents a ConfirmFinalCommand. */
        class ConfirmFinalCommand {

            /**
             * Constructs a new ConfirmFinalCommand.
             * @param [properties] Properties to set
             */
            constructor(properties?: fairline.v1.ConfirmFinalCommand.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new ConfirmFinalCommand instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ConfirmFinalCommand instance
             */
            static create(properties: fairline.v1.ConfirmFinalCommand.$Shape): fairline.v1.ConfirmFinalCommand & fairline.v1.ConfirmFinalCommand.$Shape;
            static create(properties?: fairline.v1.ConfirmFinalCommand.$Properties): fairline.v1.ConfirmFinalCommand;

            /**
             * Encodes the specified ConfirmFinalCommand message. Does not implicitly {@link fairline.v1.ConfirmFinalCommand.verify|verify} messages.
             * @param message ConfirmFinalCommand message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fairline.v1.ConfirmFinalCommand.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ConfirmFinalCommand message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fairline.v1.ConfirmFinalCommand & fairline.v1.ConfirmFinalCommand.$Shape} ConfirmFinalCommand
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fairline.v1.ConfirmFinalCommand & fairline.v1.ConfirmFinalCommand.$Shape;
        }

        namespace ConfirmFinalCommand {

            /** Properties of a ConfirmFinalCommand. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ConfirmFinalCommand. */
            type $Shape = fairline.v1.ConfirmFinalCommand.$Properties;
        }

        /**
         * Properties of a CommandResult.
         * @deprecated Use fairline.v1.CommandResult.$Properties instead.
         */
        interface ICommandResult extends fairline.v1.CommandResult.$Properties {
        }

        /** Represents a CommandResult. */
        class CommandResult {

            /**
             * Constructs a new CommandResult.
             * @param [properties] Properties to set
             */
            constructor(properties?: fairline.v1.CommandResult.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CommandResult commandId. */
            commandId: string;

            /** CommandResult gameId. */
            gameId: string;

            /** CommandResult eventSeq. */
            eventSeq: number;

            /** CommandResult issuedAtUs. */
            issuedAtUs: number;

            /** CommandResult decidedAtUs. */
            decidedAtUs: number;

            /** CommandResult effect. */
            effect: (fairline.v1.CommandEffect|null);

            /** CommandResult refusal. */
            refusal: (fairline.v1.CommandRefusal|null);

            /** CommandResult outcome. */
            outcome?: ("effect"|"refusal");

            /**
             * Creates a new CommandResult instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CommandResult instance
             */
            static create(properties: fairline.v1.CommandResult.$Shape): fairline.v1.CommandResult & fairline.v1.CommandResult.$Shape;
            static create(properties?: fairline.v1.CommandResult.$Properties): fairline.v1.CommandResult;

            /**
             * Encodes the specified CommandResult message. Does not implicitly {@link fairline.v1.CommandResult.verify|verify} messages.
             * @param message CommandResult message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fairline.v1.CommandResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CommandResult message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fairline.v1.CommandResult & fairline.v1.CommandResult.$Shape} CommandResult
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fairline.v1.CommandResult & fairline.v1.CommandResult.$Shape;
        }

        namespace CommandResult {

            /** Properties of a CommandResult. */
            interface $Properties {

                /** CommandResult commandId */
                commandId?: string;

                /** CommandResult gameId */
                gameId?: string;

                /** CommandResult eventSeq */
                eventSeq?: number;

                /** CommandResult issuedAtUs */
                issuedAtUs?: number;

                /** CommandResult decidedAtUs */
                decidedAtUs?: number;

                /** CommandResult effect */
                effect?: (fairline.v1.CommandEffect.$Properties|null);

                /** CommandResult refusal */
                refusal?: (fairline.v1.CommandRefusal.$Properties|null);

                /** CommandResult outcome */
                outcome?: ("effect"|"refusal");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a CommandResult. */
            type $Shape = {
              commandId?: string;
              gameId?: string;
              eventSeq?: number;
              issuedAtUs?: number;
              decidedAtUs?: number;
              effect?: fairline.v1.CommandEffect.$Shape|null;
              refusal?: fairline.v1.CommandRefusal.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ outcome?: undefined; effect?: null; refusal?: null }|{ outcome?: "effect"; effect: fairline.v1.CommandEffect.$Shape; refusal?: null }|{ outcome?: "refusal"; effect?: null; refusal: fairline.v1.CommandRefusal.$Shape })
            );
        }

        /**
         * Properties of a CommandEffect.
         * @deprecated Use fairline.v1.CommandEffect.$Properties instead.
         */
        interface ICommandEffect extends fairline.v1.CommandEffect.$Properties {
        }

        /** Represents a CommandEffect. */
        class CommandEffect {

            /**
             * Constructs a new CommandEffect.
             * @param [properties] Properties to set
             */
            constructor(properties?: fairline.v1.CommandEffect.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CommandEffect epoch. */
            epoch: number;

            /** CommandEffect changeSeq. */
            changeSeq: number;

            /**
             * Creates a new CommandEffect instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CommandEffect instance
             */
            static create(properties: fairline.v1.CommandEffect.$Shape): fairline.v1.CommandEffect & fairline.v1.CommandEffect.$Shape;
            static create(properties?: fairline.v1.CommandEffect.$Properties): fairline.v1.CommandEffect;

            /**
             * Encodes the specified CommandEffect message. Does not implicitly {@link fairline.v1.CommandEffect.verify|verify} messages.
             * @param message CommandEffect message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fairline.v1.CommandEffect.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CommandEffect message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fairline.v1.CommandEffect & fairline.v1.CommandEffect.$Shape} CommandEffect
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fairline.v1.CommandEffect & fairline.v1.CommandEffect.$Shape;
        }

        namespace CommandEffect {

            /** Properties of a CommandEffect. */
            interface $Properties {

                /** CommandEffect epoch */
                epoch?: number;

                /** CommandEffect changeSeq */
                changeSeq?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CommandEffect. */
            type $Shape = fairline.v1.CommandEffect.$Properties;
        }

        /**
         * Properties of a CommandRefusal.
         * @deprecated Use fairline.v1.CommandRefusal.$Properties instead.
         */
        interface ICommandRefusal extends fairline.v1.CommandRefusal.$Properties {
        }

        /** Represents a CommandRefusal. */
        class CommandRefusal {

            /**
             * Constructs a new CommandRefusal.
             * @param [properties] Properties to set
             */
            constructor(properties?: fairline.v1.CommandRefusal.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CommandRefusal reason. */
            reason: string;

            /**
             * Creates a new CommandRefusal instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CommandRefusal instance
             */
            static create(properties: fairline.v1.CommandRefusal.$Shape): fairline.v1.CommandRefusal & fairline.v1.CommandRefusal.$Shape;
            static create(properties?: fairline.v1.CommandRefusal.$Properties): fairline.v1.CommandRefusal;

            /**
             * Encodes the specified CommandRefusal message. Does not implicitly {@link fairline.v1.CommandRefusal.verify|verify} messages.
             * @param message CommandRefusal message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fairline.v1.CommandRefusal.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CommandRefusal message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fairline.v1.CommandRefusal & fairline.v1.CommandRefusal.$Shape} CommandRefusal
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fairline.v1.CommandRefusal & fairline.v1.CommandRefusal.$Shape;
        }

        namespace CommandRefusal {

            /** Properties of a CommandRefusal. */
            interface $Properties {

                /** CommandRefusal reason */
                reason?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CommandRefusal. */
            type $Shape = fairline.v1.CommandRefusal.$Properties;
        }

        /**
         * Properties of a DeadLetterMark.
         * @deprecated Use fairline.v1.DeadLetterMark.$Properties instead.
         */
        interface IDeadLetterMark extends fairline.v1.DeadLetterMark.$Properties {
        }

        /** Represents a DeadLetterMark. */
        class DeadLetterMark {

            /**
             * Constructs a new DeadLetterMark.
             * @param [properties] Properties to set
             */
            constructor(properties?: fairline.v1.DeadLetterMark.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DeadLetterMark letter. */
            letter: string;

            /** DeadLetterMark action. */
            action: fairline.v1.DeadLetterAction;

            /** DeadLetterMark actor. */
            actor: string;

            /** DeadLetterMark note. */
            note: string;

            /** DeadLetterMark markedAtUs. */
            markedAtUs: number;

            /**
             * Creates a new DeadLetterMark instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DeadLetterMark instance
             */
            static create(properties: fairline.v1.DeadLetterMark.$Shape): fairline.v1.DeadLetterMark & fairline.v1.DeadLetterMark.$Shape;
            static create(properties?: fairline.v1.DeadLetterMark.$Properties): fairline.v1.DeadLetterMark;

            /**
             * Encodes the specified DeadLetterMark message. Does not implicitly {@link fairline.v1.DeadLetterMark.verify|verify} messages.
             * @param message DeadLetterMark message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fairline.v1.DeadLetterMark.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DeadLetterMark message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fairline.v1.DeadLetterMark & fairline.v1.DeadLetterMark.$Shape} DeadLetterMark
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fairline.v1.DeadLetterMark & fairline.v1.DeadLetterMark.$Shape;
        }

        namespace DeadLetterMark {

            /** Properties of a DeadLetterMark. */
            interface $Properties {

                /** DeadLetterMark letter */
                letter?: string;

                /** DeadLetterMark action */
                action?: fairline.v1.DeadLetterAction;

                /** DeadLetterMark actor */
                actor?: string;

                /** DeadLetterMark note */
                note?: string;

                /** DeadLetterMark markedAtUs */
                markedAtUs?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DeadLetterMark. */
            type $Shape = fairline.v1.DeadLetterMark.$Properties;
        }

        /** DeadLetterAction enum. */
        enum DeadLetterAction {

            /** DEAD_LETTER_ACTION_UNSPECIFIED value */
            DEAD_LETTER_ACTION_UNSPECIFIED = 0,

            /** DEAD_LETTER_ACTION_REPLAYED value */
            DEAD_LETTER_ACTION_REPLAYED = 1,

            /** DEAD_LETTER_ACTION_DISCARDED value */
            DEAD_LETTER_ACTION_DISCARDED = 2
        }

        /**
         * Properties of a Fixture.
         * @deprecated Use fairline.v1.Fixture.$Properties instead.
         */
        interface IFixture extends fairline.v1.Fixture.$Properties {
        }

        /** Represents a Fixture. */
        class Fixture {

            /**
             * Constructs a new Fixture.
             * @param [properties] Properties to set
             */
            constructor(properties?: fairline.v1.Fixture.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Fixture gameId. */
            gameId: string;

            /** Fixture sport. */
            sport: string;

            /** Fixture season. */
            season: number;

            /** Fixture stage. */
            stage: fairline.v1.SeasonStage;

            /** Fixture gameDate. */
            gameDate: string;

            /** Fixture startsAtUs. */
            startsAtUs: number;

            /** Fixture home. */
            home: fairline.v1.Team;

            /** Fixture away. */
            away: fairline.v1.Team;

            /** Fixture rules. */
            rules: { [k: string]: string };

            /** Fixture lines. */
            lines: fairline.v1.PregameLines;

            /** Fixture players. */
            players: fairline.v1.FixturePlayer[];

            /** Fixture playerLines. */
            playerLines: fairline.v1.PlayerLine[];

            /** Fixture homeRating. */
            homeRating: fairline.v1.TeamRating;

            /** Fixture awayRating. */
            awayRating: fairline.v1.TeamRating;

            /**
             * Creates a new Fixture instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Fixture instance
             */
            static create(properties: fairline.v1.Fixture.$Shape): fairline.v1.Fixture & fairline.v1.Fixture.$Shape;
            static create(properties?: fairline.v1.Fixture.$Properties): fairline.v1.Fixture;

            /**
             * Encodes the specified Fixture message. Does not implicitly {@link fairline.v1.Fixture.verify|verify} messages.
             * @param message Fixture message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fairline.v1.Fixture.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Fixture message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fairline.v1.Fixture & fairline.v1.Fixture.$Shape} Fixture
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fairline.v1.Fixture & fairline.v1.Fixture.$Shape;
        }

        namespace Fixture {

            /** Properties of a Fixture. */
            interface $Properties {

                /** Fixture gameId */
                gameId?: string;

                /** Fixture sport */
                sport?: string;

                /** Fixture season */
                season?: number;

                /** Fixture stage */
                stage?: fairline.v1.SeasonStage;

                /** Fixture gameDate */
                gameDate?: string;

                /** Fixture startsAtUs */
                startsAtUs?: number;

                /** Fixture home */
                home?: fairline.v1.Team.$Properties;

                /** Fixture away */
                away?: fairline.v1.Team.$Properties;

                /** Fixture rules */
                rules?: { [k: string]: string };

                /** Fixture lines */
                lines?: fairline.v1.PregameLines.$Properties;

                /** Fixture players */
                players?: fairline.v1.FixturePlayer.$Properties[];

                /** Fixture playerLines */
                playerLines?: fairline.v1.PlayerLine.$Properties[];

                /** Fixture homeRating */
                homeRating?: fairline.v1.TeamRating.$Properties;

                /** Fixture awayRating */
                awayRating?: fairline.v1.TeamRating.$Properties;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Fixture. */
            type $Shape = fairline.v1.Fixture.$Properties;
        }

        /** SeasonStage enum. */
        enum SeasonStage {

            /** SEASON_STAGE_UNSPECIFIED value */
            SEASON_STAGE_UNSPECIFIED = 0,

            /** SEASON_STAGE_PRESEASON value */
            SEASON_STAGE_PRESEASON = 1,

            /** SEASON_STAGE_REGULAR value */
            SEASON_STAGE_REGULAR = 2,

            /** SEASON_STAGE_POSTSEASON value */
            SEASON_STAGE_POSTSEASON = 3
        }

        /** Side enum. */
        enum Side {

            /** SIDE_UNSPECIFIED value */
            SIDE_UNSPECIFIED = 0,

            /** SIDE_HOME value */
            SIDE_HOME = 1,

            /** SIDE_AWAY value */
            SIDE_AWAY = 2
        }

        /**
         * Properties of a Team.
         * @deprecated Use fairline.v1.Team.$Properties instead.
         */
        interface ITeam extends fairline.v1.Team.$Properties {
        }

        /** Represents a Team. */
        class Team {

            /**
             * Constructs a new Team.
             * @param [properties] Properties to set
             */
            constructor(properties?: fairline.v1.Team.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Team teamId. */
            teamId: string;

            /** Team name. */
            name: string;

            /** Team abbreviation. */
            abbreviation: string;

            /**
             * Creates a new Team instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Team instance
             */
            static create(properties: fairline.v1.Team.$Shape): fairline.v1.Team & fairline.v1.Team.$Shape;
            static create(properties?: fairline.v1.Team.$Properties): fairline.v1.Team;

            /**
             * Encodes the specified Team message. Does not implicitly {@link fairline.v1.Team.verify|verify} messages.
             * @param message Team message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fairline.v1.Team.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Team message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fairline.v1.Team & fairline.v1.Team.$Shape} Team
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fairline.v1.Team & fairline.v1.Team.$Shape;
        }

        namespace Team {

            /** Properties of a Team. */
            interface $Properties {

                /** Team teamId */
                teamId?: string;

                /** Team name */
                name?: string;

                /** Team abbreviation */
                abbreviation?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Team. */
            type $Shape = fairline.v1.Team.$Properties;
        }

        /**
         * Properties of a PregameLines.
         * @deprecated Use fairline.v1.PregameLines.$Properties instead.
         */
        interface IPregameLines extends fairline.v1.PregameLines.$Properties {
        }

        /** Represents a PregameLines. */
        class PregameLines {

            /**
             * Constructs a new PregameLines.
             * @param [properties] Properties to set
             */
            constructor(properties?: fairline.v1.PregameLines.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PregameLines homePriceMilli. */
            homePriceMilli: (number|null);

            /** PregameLines awayPriceMilli. */
            awayPriceMilli: (number|null);

            /** PregameLines spreadHalfPoints. */
            spreadHalfPoints: (number|null);

            /** PregameLines totalHalfPoints. */
            totalHalfPoints: (number|null);

            /**
             * Creates a new PregameLines instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PregameLines instance
             */
            static create(properties: fairline.v1.PregameLines.$Shape): fairline.v1.PregameLines & fairline.v1.PregameLines.$Shape;
            static create(properties?: fairline.v1.PregameLines.$Properties): fairline.v1.PregameLines;

            /**
             * Encodes the specified PregameLines message. Does not implicitly {@link fairline.v1.PregameLines.verify|verify} messages.
             * @param message PregameLines message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fairline.v1.PregameLines.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PregameLines message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fairline.v1.PregameLines & fairline.v1.PregameLines.$Shape} PregameLines
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fairline.v1.PregameLines & fairline.v1.PregameLines.$Shape;
        }

        namespace PregameLines {

            /** Properties of a PregameLines. */
            interface $Properties {

                /** PregameLines homePriceMilli */
                homePriceMilli?: (number|null);

                /** PregameLines awayPriceMilli */
                awayPriceMilli?: (number|null);

                /** PregameLines spreadHalfPoints */
                spreadHalfPoints?: (number|null);

                /** PregameLines totalHalfPoints */
                totalHalfPoints?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PregameLines. */
            type $Shape = fairline.v1.PregameLines.$Properties;
        }

        /**
         * Properties of a TeamRating.
         * @deprecated Use fairline.v1.TeamRating.$Properties instead.
         */
        interface ITeamRating extends fairline.v1.TeamRating.$Properties {
        }

        /** Represents a TeamRating. */
        class TeamRating {

            /**
             * Constructs a new TeamRating.
             * @param [properties] Properties to set
             */
            constructor(properties?: fairline.v1.TeamRating.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TeamRating strength. */
            strength: number;

            /** TeamRating scoring. */
            scoring: number;

            /**
             * Creates a new TeamRating instance using the specified properties.
             * @param [properties] Properties to set
             * @returns TeamRating instance
             */
            static create(properties: fairline.v1.TeamRating.$Shape): fairline.v1.TeamRating & fairline.v1.TeamRating.$Shape;
            static create(properties?: fairline.v1.TeamRating.$Properties): fairline.v1.TeamRating;

            /**
             * Encodes the specified TeamRating message. Does not implicitly {@link fairline.v1.TeamRating.verify|verify} messages.
             * @param message TeamRating message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fairline.v1.TeamRating.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TeamRating message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fairline.v1.TeamRating & fairline.v1.TeamRating.$Shape} TeamRating
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fairline.v1.TeamRating & fairline.v1.TeamRating.$Shape;
        }

        namespace TeamRating {

            /** Properties of a TeamRating. */
            interface $Properties {

                /** TeamRating strength */
                strength?: number;

                /** TeamRating scoring */
                scoring?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TeamRating. */
            type $Shape = fairline.v1.TeamRating.$Properties;
        }

        /**
         * Properties of a FixturePlayer.
         * @deprecated Use fairline.v1.FixturePlayer.$Properties instead.
         */
        interface IFixturePlayer extends fairline.v1.FixturePlayer.$Properties {
        }

        /** Represents a FixturePlayer. */
        class FixturePlayer {

            /**
             * Constructs a new FixturePlayer.
             * @param [properties] Properties to set
             */
            constructor(properties?: fairline.v1.FixturePlayer.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** FixturePlayer playerId. */
            playerId: string;

            /** FixturePlayer side. */
            side: fairline.v1.Side;

            /** FixturePlayer name. */
            name: string;

            /** FixturePlayer role. */
            role: string;

            /**
             * Creates a new FixturePlayer instance using the specified properties.
             * @param [properties] Properties to set
             * @returns FixturePlayer instance
             */
            static create(properties: fairline.v1.FixturePlayer.$Shape): fairline.v1.FixturePlayer & fairline.v1.FixturePlayer.$Shape;
            static create(properties?: fairline.v1.FixturePlayer.$Properties): fairline.v1.FixturePlayer;

            /**
             * Encodes the specified FixturePlayer message. Does not implicitly {@link fairline.v1.FixturePlayer.verify|verify} messages.
             * @param message FixturePlayer message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fairline.v1.FixturePlayer.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a FixturePlayer message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fairline.v1.FixturePlayer & fairline.v1.FixturePlayer.$Shape} FixturePlayer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fairline.v1.FixturePlayer & fairline.v1.FixturePlayer.$Shape;
        }

        namespace FixturePlayer {

            /** Properties of a FixturePlayer. */
            interface $Properties {

                /** FixturePlayer playerId */
                playerId?: string;

                /** FixturePlayer side */
                side?: fairline.v1.Side;

                /** FixturePlayer name */
                name?: string;

                /** FixturePlayer role */
                role?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a FixturePlayer. */
            type $Shape = fairline.v1.FixturePlayer.$Properties;
        }

        /**
         * Properties of a PlayerLine.
         * @deprecated Use fairline.v1.PlayerLine.$Properties instead.
         */
        interface IPlayerLine extends fairline.v1.PlayerLine.$Properties {
        }

        /** Represents a PlayerLine. */
        class PlayerLine {

            /**
             * Constructs a new PlayerLine.
             * @param [properties] Properties to set
             */
            constructor(properties?: fairline.v1.PlayerLine.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PlayerLine playerId. */
            playerId: string;

            /** PlayerLine marketType. */
            marketType: string;

            /** PlayerLine lineHalfPoints. */
            lineHalfPoints: number;

            /**
             * Creates a new PlayerLine instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PlayerLine instance
             */
            static create(properties: fairline.v1.PlayerLine.$Shape): fairline.v1.PlayerLine & fairline.v1.PlayerLine.$Shape;
            static create(properties?: fairline.v1.PlayerLine.$Properties): fairline.v1.PlayerLine;

            /**
             * Encodes the specified PlayerLine message. Does not implicitly {@link fairline.v1.PlayerLine.verify|verify} messages.
             * @param message PlayerLine message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fairline.v1.PlayerLine.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PlayerLine message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fairline.v1.PlayerLine & fairline.v1.PlayerLine.$Shape} PlayerLine
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fairline.v1.PlayerLine & fairline.v1.PlayerLine.$Shape;
        }

        namespace PlayerLine {

            /** Properties of a PlayerLine. */
            interface $Properties {

                /** PlayerLine playerId */
                playerId?: string;

                /** PlayerLine marketType */
                marketType?: string;

                /** PlayerLine lineHalfPoints */
                lineHalfPoints?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PlayerLine. */
            type $Shape = fairline.v1.PlayerLine.$Properties;
        }

        /**
         * Properties of a Heartbeat.
         * @deprecated Use fairline.v1.Heartbeat.$Properties instead.
         */
        interface IHeartbeat extends fairline.v1.Heartbeat.$Properties {
        }

        /** Represents a Heartbeat. */
        class Heartbeat {

            /**
             * Constructs a new Heartbeat.
             * @param [properties] Properties to set
             */
            constructor(properties?: fairline.v1.Heartbeat.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Heartbeat source. */
            source: string;

            /** Heartbeat asOfUs. */
            asOfUs: number;

            /** Heartbeat ageUs. */
            ageUs: number;

            /** Heartbeat state. */
            state: fairline.v1.SourceHealth;

            /** Heartbeat openGames. */
            openGames: number;

            /** Heartbeat closedGames. */
            closedGames: number;

            /** Heartbeat inputOffset. */
            inputOffset: number;

            /**
             * Creates a new Heartbeat instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Heartbeat instance
             */
            static create(properties: fairline.v1.Heartbeat.$Shape): fairline.v1.Heartbeat & fairline.v1.Heartbeat.$Shape;
            static create(properties?: fairline.v1.Heartbeat.$Properties): fairline.v1.Heartbeat;

            /**
             * Encodes the specified Heartbeat message. Does not implicitly {@link fairline.v1.Heartbeat.verify|verify} messages.
             * @param message Heartbeat message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fairline.v1.Heartbeat.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Heartbeat message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fairline.v1.Heartbeat & fairline.v1.Heartbeat.$Shape} Heartbeat
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fairline.v1.Heartbeat & fairline.v1.Heartbeat.$Shape;
        }

        namespace Heartbeat {

            /** Properties of a Heartbeat. */
            interface $Properties {

                /** Heartbeat source */
                source?: string;

                /** Heartbeat asOfUs */
                asOfUs?: number;

                /** Heartbeat ageUs */
                ageUs?: number;

                /** Heartbeat state */
                state?: fairline.v1.SourceHealth;

                /** Heartbeat openGames */
                openGames?: number;

                /** Heartbeat closedGames */
                closedGames?: number;

                /** Heartbeat inputOffset */
                inputOffset?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Heartbeat. */
            type $Shape = fairline.v1.Heartbeat.$Properties;
        }

        /**
         * Properties of a RawRecord.
         * @deprecated Use fairline.v1.RawRecord.$Properties instead.
         */
        interface IRawRecord extends fairline.v1.RawRecord.$Properties {
        }

        /** Represents a RawRecord. */
        class RawRecord {

            /**
             * Constructs a new RawRecord.
             * @param [properties] Properties to set
             */
            constructor(properties?: fairline.v1.RawRecord.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RawRecord gameId. */
            gameId: string;

            /** RawRecord feedSeq. */
            feedSeq: number;

            /** RawRecord eventId. */
            eventId: string;

            /** RawRecord receivedAtUs. */
            receivedAtUs: number;

            /** RawRecord source. */
            source: string;

            /** RawRecord highRate. */
            highRate: boolean;

            /** RawRecord event. */
            event: (fairline.v1.RawEvent|null);

            /** RawRecord beat. */
            beat: (fairline.v1.SourceBeat|null);

            /** RawRecord refusal. */
            refusal: (fairline.v1.RawRefusal|null);

            /** RawRecord conflatedFromSeq. */
            conflatedFromSeq: number;

            /** RawRecord body. */
            body?: ("event"|"beat"|"refusal");

            /**
             * Creates a new RawRecord instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RawRecord instance
             */
            static create(properties: fairline.v1.RawRecord.$Shape): fairline.v1.RawRecord & fairline.v1.RawRecord.$Shape;
            static create(properties?: fairline.v1.RawRecord.$Properties): fairline.v1.RawRecord;

            /**
             * Encodes the specified RawRecord message. Does not implicitly {@link fairline.v1.RawRecord.verify|verify} messages.
             * @param message RawRecord message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fairline.v1.RawRecord.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RawRecord message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fairline.v1.RawRecord & fairline.v1.RawRecord.$Shape} RawRecord
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fairline.v1.RawRecord & fairline.v1.RawRecord.$Shape;
        }

        namespace RawRecord {

            /** Properties of a RawRecord. */
            interface $Properties {

                /** RawRecord gameId */
                gameId?: string;

                /** RawRecord feedSeq */
                feedSeq?: number;

                /** RawRecord eventId */
                eventId?: string;

                /** RawRecord receivedAtUs */
                receivedAtUs?: number;

                /** RawRecord source */
                source?: string;

                /** RawRecord highRate */
                highRate?: boolean;

                /** RawRecord event */
                event?: (fairline.v1.RawEvent.$Properties|null);

                /** RawRecord beat */
                beat?: (fairline.v1.SourceBeat.$Properties|null);

                /** RawRecord refusal */
                refusal?: (fairline.v1.RawRefusal.$Properties|null);

                /** RawRecord conflatedFromSeq */
                conflatedFromSeq?: number;

                /** RawRecord body */
                body?: ("event"|"beat"|"refusal");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a RawRecord. */
            type $Shape = {
              gameId?: string;
              feedSeq?: number;
              eventId?: string;
              receivedAtUs?: number;
              source?: string;
              highRate?: boolean;
              event?: fairline.v1.RawEvent.$Shape|null;
              beat?: fairline.v1.SourceBeat.$Shape|null;
              refusal?: fairline.v1.RawRefusal.$Shape|null;
              conflatedFromSeq?: number;
              $unknowns?: Uint8Array[];
            } & (
              ({ body?: undefined; event?: null; beat?: null; refusal?: null }|{ body?: "event"; event: fairline.v1.RawEvent.$Shape; beat?: null; refusal?: null }|{ body?: "beat"; event?: null; beat: fairline.v1.SourceBeat.$Shape; refusal?: null }|{ body?: "refusal"; event?: null; beat?: null; refusal: fairline.v1.RawRefusal.$Shape })
            );
        }

        /**
         * Properties of a RawEvent.
         * @deprecated Use fairline.v1.RawEvent.$Properties instead.
         */
        interface IRawEvent extends fairline.v1.RawEvent.$Properties {
        }

        /** Represents a RawEvent. */
        class RawEvent {

            /**
             * Constructs a new RawEvent.
             * @param [properties] Properties to set
             */
            constructor(properties?: fairline.v1.RawEvent.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RawEvent sentAtUs. */
            sentAtUs: number;

            /** RawEvent detail. */
            detail: fairline.v1.FeedDetail;

            /** RawEvent original. */
            original: Uint8Array;

            /** RawEvent payloadHash. */
            payloadHash: number;

            /** RawEvent correction. */
            correction: boolean;

            /** RawEvent fullState. */
            fullState: boolean;

            /** RawEvent replayed. */
            replayed: boolean;

            /** RawEvent final. */
            final: boolean;

            /** RawEvent clockState. */
            clockState: boolean;

            /** RawEvent decidingHash. */
            decidingHash: number;

            /** RawEvent notEnded. */
            notEnded: boolean;

            /**
             * Creates a new RawEvent instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RawEvent instance
             */
            static create(properties: fairline.v1.RawEvent.$Shape): fairline.v1.RawEvent & fairline.v1.RawEvent.$Shape;
            static create(properties?: fairline.v1.RawEvent.$Properties): fairline.v1.RawEvent;

            /**
             * Encodes the specified RawEvent message. Does not implicitly {@link fairline.v1.RawEvent.verify|verify} messages.
             * @param message RawEvent message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fairline.v1.RawEvent.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RawEvent message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fairline.v1.RawEvent & fairline.v1.RawEvent.$Shape} RawEvent
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fairline.v1.RawEvent & fairline.v1.RawEvent.$Shape;
        }

        namespace RawEvent {

            /** Properties of a RawEvent. */
            interface $Properties {

                /** RawEvent sentAtUs */
                sentAtUs?: number;

                /** RawEvent detail */
                detail?: fairline.v1.FeedDetail.$Properties;

                /** RawEvent original */
                original?: Uint8Array;

                /** RawEvent payloadHash */
                payloadHash?: number;

                /** RawEvent correction */
                correction?: boolean;

                /** RawEvent fullState */
                fullState?: boolean;

                /** RawEvent replayed */
                replayed?: boolean;

                /** RawEvent final */
                final?: boolean;

                /** RawEvent clockState */
                clockState?: boolean;

                /** RawEvent decidingHash */
                decidingHash?: number;

                /** RawEvent notEnded */
                notEnded?: boolean;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RawEvent. */
            type $Shape = {
              sentAtUs?: number;
              detail?: fairline.v1.FeedDetail.$Shape;
              original?: Uint8Array;
              payloadHash?: number;
              correction?: boolean;
              fullState?: boolean;
              replayed?: boolean;
              final?: boolean;
              clockState?: boolean;
              decidingHash?: number;
              notEnded?: boolean;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a RawRefusal.
         * @deprecated Use fairline.v1.RawRefusal.$Properties instead.
         */
        interface IRawRefusal extends fairline.v1.RawRefusal.$Properties {
        }

        /** Represents a RawRefusal. */
        class RawRefusal {

            /**
             * Constructs a new RawRefusal.
             * @param [properties] Properties to set
             */
            constructor(properties?: fairline.v1.RawRefusal.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RawRefusal code. */
            code: string;

            /** RawRefusal payloadHash. */
            payloadHash: number;

            /** RawRefusal clockOnly. */
            clockOnly: boolean;

            /** RawRefusal sentAtUs. */
            sentAtUs: number;

            /**
             * Creates a new RawRefusal instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RawRefusal instance
             */
            static create(properties: fairline.v1.RawRefusal.$Shape): fairline.v1.RawRefusal & fairline.v1.RawRefusal.$Shape;
            static create(properties?: fairline.v1.RawRefusal.$Properties): fairline.v1.RawRefusal;

            /**
             * Encodes the specified RawRefusal message. Does not implicitly {@link fairline.v1.RawRefusal.verify|verify} messages.
             * @param message RawRefusal message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fairline.v1.RawRefusal.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RawRefusal message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fairline.v1.RawRefusal & fairline.v1.RawRefusal.$Shape} RawRefusal
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fairline.v1.RawRefusal & fairline.v1.RawRefusal.$Shape;
        }

        namespace RawRefusal {

            /** Properties of a RawRefusal. */
            interface $Properties {

                /** RawRefusal code */
                code?: string;

                /** RawRefusal payloadHash */
                payloadHash?: number;

                /** RawRefusal clockOnly */
                clockOnly?: boolean;

                /** RawRefusal sentAtUs */
                sentAtUs?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RawRefusal. */
            type $Shape = fairline.v1.RawRefusal.$Properties;
        }

        /**
         * Properties of a FeedDetail.
         * @deprecated Use fairline.v1.FeedDetail.$Properties instead.
         */
        interface IFeedDetail extends fairline.v1.FeedDetail.$Properties {
        }

        /** Represents a FeedDetail. */
        class FeedDetail {

            /**
             * Constructs a new FeedDetail.
             * @param [properties] Properties to set
             */
            constructor(properties?: fairline.v1.FeedDetail.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** FeedDetail fixture. */
            fixture: (fairline.v1.Fixture|null);

            /** FeedDetail nfl. */
            nfl: (fairline.v1.NflEvent|null);

            /** FeedDetail nba. */
            nba: (fairline.v1.NbaEvent|null);

            /** FeedDetail mlb. */
            mlb: (fairline.v1.MlbEvent|null);

            /** FeedDetail detail. */
            detail?: ("fixture"|"nfl"|"nba"|"mlb");

            /**
             * Creates a new FeedDetail instance using the specified properties.
             * @param [properties] Properties to set
             * @returns FeedDetail instance
             */
            static create(properties: fairline.v1.FeedDetail.$Shape): fairline.v1.FeedDetail & fairline.v1.FeedDetail.$Shape;
            static create(properties?: fairline.v1.FeedDetail.$Properties): fairline.v1.FeedDetail;

            /**
             * Encodes the specified FeedDetail message. Does not implicitly {@link fairline.v1.FeedDetail.verify|verify} messages.
             * @param message FeedDetail message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fairline.v1.FeedDetail.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a FeedDetail message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fairline.v1.FeedDetail & fairline.v1.FeedDetail.$Shape} FeedDetail
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fairline.v1.FeedDetail & fairline.v1.FeedDetail.$Shape;
        }

        namespace FeedDetail {

            /** Properties of a FeedDetail. */
            interface $Properties {

                /** FeedDetail fixture */
                fixture?: (fairline.v1.Fixture.$Properties|null);

                /** FeedDetail nfl */
                nfl?: (fairline.v1.NflEvent.$Properties|null);

                /** FeedDetail nba */
                nba?: (fairline.v1.NbaEvent.$Properties|null);

                /** FeedDetail mlb */
                mlb?: (fairline.v1.MlbEvent.$Properties|null);

                /** FeedDetail detail */
                detail?: ("fixture"|"nfl"|"nba"|"mlb");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a FeedDetail. */
            type $Shape = {
              fixture?: fairline.v1.Fixture.$Shape|null;
              nfl?: fairline.v1.NflEvent.$Shape|null;
              nba?: fairline.v1.NbaEvent.$Shape|null;
              mlb?: fairline.v1.MlbEvent.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ detail?: undefined; fixture?: null; nfl?: null; nba?: null; mlb?: null }|{ detail?: "fixture"; fixture: fairline.v1.Fixture.$Shape; nfl?: null; nba?: null; mlb?: null }|{ detail?: "nfl"; fixture?: null; nfl: fairline.v1.NflEvent.$Shape; nba?: null; mlb?: null }|{ detail?: "nba"; fixture?: null; nfl?: null; nba: fairline.v1.NbaEvent.$Shape; mlb?: null }|{ detail?: "mlb"; fixture?: null; nfl?: null; nba?: null; mlb: fairline.v1.MlbEvent.$Shape })
            );
        }

        /** SourceHealth enum. */
        enum SourceHealth {

            /** SOURCE_HEALTH_UNSPECIFIED value */
            SOURCE_HEALTH_UNSPECIFIED = 0,

            /** SOURCE_HEALTH_ALIVE value */
            SOURCE_HEALTH_ALIVE = 1,

            /** SOURCE_HEALTH_SILENT value */
            SOURCE_HEALTH_SILENT = 2
        }

        /**
         * Properties of a SourceBeat.
         * @deprecated Use fairline.v1.SourceBeat.$Properties instead.
         */
        interface ISourceBeat extends fairline.v1.SourceBeat.$Properties {
        }

        /** Represents a SourceBeat. */
        class SourceBeat {

            /**
             * Constructs a new SourceBeat.
             * @param [properties] Properties to set
             */
            constructor(properties?: fairline.v1.SourceBeat.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SourceBeat source. */
            source: string;

            /** SourceBeat sourceSeq. */
            sourceSeq: number;

            /** SourceBeat providerAliveAtUs. */
            providerAliveAtUs: number;

            /** SourceBeat health. */
            health: fairline.v1.SourceHealth;

            /** SourceBeat receivedAtUs. */
            receivedAtUs: number;

            /**
             * Creates a new SourceBeat instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SourceBeat instance
             */
            static create(properties: fairline.v1.SourceBeat.$Shape): fairline.v1.SourceBeat & fairline.v1.SourceBeat.$Shape;
            static create(properties?: fairline.v1.SourceBeat.$Properties): fairline.v1.SourceBeat;

            /**
             * Encodes the specified SourceBeat message. Does not implicitly {@link fairline.v1.SourceBeat.verify|verify} messages.
             * @param message SourceBeat message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fairline.v1.SourceBeat.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SourceBeat message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fairline.v1.SourceBeat & fairline.v1.SourceBeat.$Shape} SourceBeat
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fairline.v1.SourceBeat & fairline.v1.SourceBeat.$Shape;
        }

        namespace SourceBeat {

            /** Properties of a SourceBeat. */
            interface $Properties {

                /** SourceBeat source */
                source?: string;

                /** SourceBeat sourceSeq */
                sourceSeq?: number;

                /** SourceBeat providerAliveAtUs */
                providerAliveAtUs?: number;

                /** SourceBeat health */
                health?: fairline.v1.SourceHealth;

                /** SourceBeat receivedAtUs */
                receivedAtUs?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SourceBeat. */
            type $Shape = fairline.v1.SourceBeat.$Properties;
        }

        /**
         * Properties of a MlbEvent.
         * @deprecated Use fairline.v1.MlbEvent.$Properties instead.
         */
        interface IMlbEvent extends fairline.v1.MlbEvent.$Properties {
        }

        /** Represents a MlbEvent. */
        class MlbEvent {

            /**
             * Constructs a new MlbEvent.
             * @param [properties] Properties to set
             */
            constructor(properties?: fairline.v1.MlbEvent.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MlbEvent play. */
            play: (fairline.v1.MlbPlay|null);

            /** MlbEvent pitch. */
            pitch: (fairline.v1.MlbPitch|null);

            /** MlbEvent status. */
            status: (fairline.v1.MlbStatus|null);

            /** MlbEvent kind. */
            kind?: ("play"|"pitch"|"status");

            /**
             * Creates a new MlbEvent instance using the specified properties.
             * @param [properties] Properties to set
             * @returns MlbEvent instance
             */
            static create(properties: fairline.v1.MlbEvent.$Shape): fairline.v1.MlbEvent & fairline.v1.MlbEvent.$Shape;
            static create(properties?: fairline.v1.MlbEvent.$Properties): fairline.v1.MlbEvent;

            /**
             * Encodes the specified MlbEvent message. Does not implicitly {@link fairline.v1.MlbEvent.verify|verify} messages.
             * @param message MlbEvent message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fairline.v1.MlbEvent.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MlbEvent message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fairline.v1.MlbEvent & fairline.v1.MlbEvent.$Shape} MlbEvent
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fairline.v1.MlbEvent & fairline.v1.MlbEvent.$Shape;
        }

        namespace MlbEvent {

            /** Properties of a MlbEvent. */
            interface $Properties {

                /** MlbEvent play */
                play?: (fairline.v1.MlbPlay.$Properties|null);

                /** MlbEvent pitch */
                pitch?: (fairline.v1.MlbPitch.$Properties|null);

                /** MlbEvent status */
                status?: (fairline.v1.MlbStatus.$Properties|null);

                /** MlbEvent kind */
                kind?: ("play"|"pitch"|"status");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a MlbEvent. */
            type $Shape = {
              play?: fairline.v1.MlbPlay.$Shape|null;
              pitch?: fairline.v1.MlbPitch.$Shape|null;
              status?: fairline.v1.MlbStatus.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ kind?: undefined; play?: null; pitch?: null; status?: null }|{ kind?: "play"; play: fairline.v1.MlbPlay.$Shape; pitch?: null; status?: null }|{ kind?: "pitch"; play?: null; pitch: fairline.v1.MlbPitch.$Shape; status?: null }|{ kind?: "status"; play?: null; pitch?: null; status: fairline.v1.MlbStatus.$Shape })
            );
        }

        /**
         * Properties of a MlbPlay.
         * @deprecated Use fairline.v1.MlbPlay.$Properties instead.
         */
        interface IMlbPlay extends fairline.v1.MlbPlay.$Properties {
        }

        /** Represents a MlbPlay. */
        class MlbPlay {

            /**
             * Constructs a new MlbPlay.
             * @param [properties] Properties to set
             */
            constructor(properties?: fairline.v1.MlbPlay.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MlbPlay atBatIndex. */
            atBatIndex: number;

            /** MlbPlay inning. */
            inning: number;

            /** MlbPlay bottom. */
            bottom: boolean;

            /** MlbPlay batterId. */
            batterId: string;

            /** MlbPlay batterName. */
            batterName: string;

            /** MlbPlay pitcherId. */
            pitcherId: string;

            /** MlbPlay pitcherName. */
            pitcherName: string;

            /** MlbPlay eventType. */
            eventType: string;

            /** MlbPlay description. */
            description: string;

            /** MlbPlay runs. */
            runs: number;

            /** MlbPlay rbi. */
            rbi: number;

            /** MlbPlay homeScore. */
            homeScore: number;

            /** MlbPlay awayScore. */
            awayScore: number;

            /** MlbPlay outs. */
            outs: number;

            /** MlbPlay firstRunnerId. */
            firstRunnerId: string;

            /** MlbPlay secondRunnerId. */
            secondRunnerId: string;

            /** MlbPlay thirdRunnerId. */
            thirdRunnerId: string;

            /** MlbPlay totalBases. */
            totalBases: number;

            /** MlbPlay plateAppearance. */
            plateAppearance: boolean;

            /** MlbPlay eventIndex. */
            eventIndex: number;

            /** MlbPlay correction. */
            correction: boolean;

            /** MlbPlay balls. */
            balls: number;

            /** MlbPlay strikes. */
            strikes: number;

            /** MlbPlay keepsCount. */
            keepsCount: boolean;

            /** MlbPlay unstated. */
            unstated: string[];

            /** MlbPlay eventId. */
            eventId: string;

            /** MlbPlay correctsEventId. */
            correctsEventId: string;

            /**
             * Creates a new MlbPlay instance using the specified properties.
             * @param [properties] Properties to set
             * @returns MlbPlay instance
             */
            static create(properties: fairline.v1.MlbPlay.$Shape): fairline.v1.MlbPlay & fairline.v1.MlbPlay.$Shape;
            static create(properties?: fairline.v1.MlbPlay.$Properties): fairline.v1.MlbPlay;

            /**
             * Encodes the specified MlbPlay message. Does not implicitly {@link fairline.v1.MlbPlay.verify|verify} messages.
             * @param message MlbPlay message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fairline.v1.MlbPlay.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MlbPlay message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fairline.v1.MlbPlay & fairline.v1.MlbPlay.$Shape} MlbPlay
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fairline.v1.MlbPlay & fairline.v1.MlbPlay.$Shape;
        }

        namespace MlbPlay {

            /** Properties of a MlbPlay. */
            interface $Properties {

                /** MlbPlay atBatIndex */
                atBatIndex?: number;

                /** MlbPlay inning */
                inning?: number;

                /** MlbPlay bottom */
                bottom?: boolean;

                /** MlbPlay batterId */
                batterId?: string;

                /** MlbPlay batterName */
                batterName?: string;

                /** MlbPlay pitcherId */
                pitcherId?: string;

                /** MlbPlay pitcherName */
                pitcherName?: string;

                /** MlbPlay eventType */
                eventType?: string;

                /** MlbPlay description */
                description?: string;

                /** MlbPlay runs */
                runs?: number;

                /** MlbPlay rbi */
                rbi?: number;

                /** MlbPlay homeScore */
                homeScore?: number;

                /** MlbPlay awayScore */
                awayScore?: number;

                /** MlbPlay outs */
                outs?: number;

                /** MlbPlay firstRunnerId */
                firstRunnerId?: string;

                /** MlbPlay secondRunnerId */
                secondRunnerId?: string;

                /** MlbPlay thirdRunnerId */
                thirdRunnerId?: string;

                /** MlbPlay totalBases */
                totalBases?: number;

                /** MlbPlay plateAppearance */
                plateAppearance?: boolean;

                /** MlbPlay eventIndex */
                eventIndex?: number;

                /** MlbPlay correction */
                correction?: boolean;

                /** MlbPlay balls */
                balls?: number;

                /** MlbPlay strikes */
                strikes?: number;

                /** MlbPlay keepsCount */
                keepsCount?: boolean;

                /** MlbPlay unstated */
                unstated?: string[];

                /** MlbPlay eventId */
                eventId?: string;

                /** MlbPlay correctsEventId */
                correctsEventId?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MlbPlay. */
            type $Shape = fairline.v1.MlbPlay.$Properties;
        }

        /**
         * Properties of a MlbPitch.
         * @deprecated Use fairline.v1.MlbPitch.$Properties instead.
         */
        interface IMlbPitch extends fairline.v1.MlbPitch.$Properties {
        }

        /** Represents a MlbPitch. */
        class MlbPitch {

            /**
             * Constructs a new MlbPitch.
             * @param [properties] Properties to set
             */
            constructor(properties?: fairline.v1.MlbPitch.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MlbPitch atBatIndex. */
            atBatIndex: number;

            /** MlbPitch pitchNumber. */
            pitchNumber: number;

            /** MlbPitch inning. */
            inning: number;

            /** MlbPitch bottom. */
            bottom: boolean;

            /** MlbPitch batterId. */
            batterId: string;

            /** MlbPitch pitcherId. */
            pitcherId: string;

            /** MlbPitch call. */
            call: string;

            /** MlbPitch balls. */
            balls: number;

            /** MlbPitch strikes. */
            strikes: number;

            /** MlbPitch outs. */
            outs: number;

            /** MlbPitch inPlay. */
            inPlay: boolean;

            /** MlbPitch unstated. */
            unstated: string[];

            /**
             * Creates a new MlbPitch instance using the specified properties.
             * @param [properties] Properties to set
             * @returns MlbPitch instance
             */
            static create(properties: fairline.v1.MlbPitch.$Shape): fairline.v1.MlbPitch & fairline.v1.MlbPitch.$Shape;
            static create(properties?: fairline.v1.MlbPitch.$Properties): fairline.v1.MlbPitch;

            /**
             * Encodes the specified MlbPitch message. Does not implicitly {@link fairline.v1.MlbPitch.verify|verify} messages.
             * @param message MlbPitch message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fairline.v1.MlbPitch.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MlbPitch message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fairline.v1.MlbPitch & fairline.v1.MlbPitch.$Shape} MlbPitch
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fairline.v1.MlbPitch & fairline.v1.MlbPitch.$Shape;
        }

        namespace MlbPitch {

            /** Properties of a MlbPitch. */
            interface $Properties {

                /** MlbPitch atBatIndex */
                atBatIndex?: number;

                /** MlbPitch pitchNumber */
                pitchNumber?: number;

                /** MlbPitch inning */
                inning?: number;

                /** MlbPitch bottom */
                bottom?: boolean;

                /** MlbPitch batterId */
                batterId?: string;

                /** MlbPitch pitcherId */
                pitcherId?: string;

                /** MlbPitch call */
                call?: string;

                /** MlbPitch balls */
                balls?: number;

                /** MlbPitch strikes */
                strikes?: number;

                /** MlbPitch outs */
                outs?: number;

                /** MlbPitch inPlay */
                inPlay?: boolean;

                /** MlbPitch unstated */
                unstated?: string[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MlbPitch. */
            type $Shape = fairline.v1.MlbPitch.$Properties;
        }

        /** MlbPhase enum. */
        enum MlbPhase {

            /** MLB_PHASE_UNSPECIFIED value */
            MLB_PHASE_UNSPECIFIED = 0,

            /** MLB_PHASE_PREGAME value */
            MLB_PHASE_PREGAME = 1,

            /** MLB_PHASE_LIVE value */
            MLB_PHASE_LIVE = 2,

            /** MLB_PHASE_INNING_BREAK value */
            MLB_PHASE_INNING_BREAK = 3,

            /** MLB_PHASE_DELAYED value */
            MLB_PHASE_DELAYED = 4,

            /** MLB_PHASE_SUSPENDED value */
            MLB_PHASE_SUSPENDED = 5,

            /** MLB_PHASE_FINAL value */
            MLB_PHASE_FINAL = 6,

            /** MLB_PHASE_POSTPONED value */
            MLB_PHASE_POSTPONED = 7,

            /** MLB_PHASE_CALLED value */
            MLB_PHASE_CALLED = 8,

            /** MLB_PHASE_FORFEITED value */
            MLB_PHASE_FORFEITED = 9,

            /** MLB_PHASE_CANCELLED value */
            MLB_PHASE_CANCELLED = 10
        }

        /**
         * Properties of a MlbStatus.
         * @deprecated Use fairline.v1.MlbStatus.$Properties instead.
         */
        interface IMlbStatus extends fairline.v1.MlbStatus.$Properties {
        }

        /** Represents a MlbStatus. */
        class MlbStatus {

            /**
             * Constructs a new MlbStatus.
             * @param [properties] Properties to set
             */
            constructor(properties?: fairline.v1.MlbStatus.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MlbStatus phase. */
            phase: fairline.v1.MlbPhase;

            /** MlbStatus inning. */
            inning: number;

            /** MlbStatus bottom. */
            bottom: boolean;

            /** MlbStatus underReview. */
            underReview: boolean;

            /** MlbStatus pitchingChange. */
            pitchingChange: fairline.v1.Side;

            /** MlbStatus pitcherId. */
            pitcherId: string;

            /** MlbStatus pitcherName. */
            pitcherName: string;

            /** MlbStatus homeScore. */
            homeScore: number;

            /** MlbStatus awayScore. */
            awayScore: number;

            /** MlbStatus secondRunnerId. */
            secondRunnerId: string;

            /** MlbStatus firstRunnerId. */
            firstRunnerId: string;

            /** MlbStatus thirdRunnerId. */
            thirdRunnerId: string;

            /** MlbStatus outs. */
            outs: number;

            /** MlbStatus balls. */
            balls: number;

            /** MlbStatus strikes. */
            strikes: number;

            /** MlbStatus batterId. */
            batterId: string;

            /** MlbStatus injury. */
            injury: boolean;

            /** MlbStatus reason. */
            reason: string;

            /** MlbStatus correction. */
            correction: boolean;

            /** MlbStatus innings. */
            innings: fairline.v1.MlbInningRuns[];

            /** MlbStatus pitcherSide. */
            pitcherSide: fairline.v1.Side;

            /** MlbStatus eventId. */
            eventId: string;

            /** MlbStatus correctsEventId. */
            correctsEventId: string;

            /** MlbStatus keepsCount. */
            keepsCount: boolean;

            /** MlbStatus unstated. */
            unstated: string[];

            /**
             * Creates a new MlbStatus instance using the specified properties.
             * @param [properties] Properties to set
             * @returns MlbStatus instance
             */
            static create(properties: fairline.v1.MlbStatus.$Shape): fairline.v1.MlbStatus & fairline.v1.MlbStatus.$Shape;
            static create(properties?: fairline.v1.MlbStatus.$Properties): fairline.v1.MlbStatus;

            /**
             * Encodes the specified MlbStatus message. Does not implicitly {@link fairline.v1.MlbStatus.verify|verify} messages.
             * @param message MlbStatus message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fairline.v1.MlbStatus.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MlbStatus message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fairline.v1.MlbStatus & fairline.v1.MlbStatus.$Shape} MlbStatus
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fairline.v1.MlbStatus & fairline.v1.MlbStatus.$Shape;
        }

        namespace MlbStatus {

            /** Properties of a MlbStatus. */
            interface $Properties {

                /** MlbStatus phase */
                phase?: fairline.v1.MlbPhase;

                /** MlbStatus inning */
                inning?: number;

                /** MlbStatus bottom */
                bottom?: boolean;

                /** MlbStatus underReview */
                underReview?: boolean;

                /** MlbStatus pitchingChange */
                pitchingChange?: fairline.v1.Side;

                /** MlbStatus pitcherId */
                pitcherId?: string;

                /** MlbStatus pitcherName */
                pitcherName?: string;

                /** MlbStatus homeScore */
                homeScore?: number;

                /** MlbStatus awayScore */
                awayScore?: number;

                /** MlbStatus secondRunnerId */
                secondRunnerId?: string;

                /** MlbStatus firstRunnerId */
                firstRunnerId?: string;

                /** MlbStatus thirdRunnerId */
                thirdRunnerId?: string;

                /** MlbStatus outs */
                outs?: number;

                /** MlbStatus balls */
                balls?: number;

                /** MlbStatus strikes */
                strikes?: number;

                /** MlbStatus batterId */
                batterId?: string;

                /** MlbStatus injury */
                injury?: boolean;

                /** MlbStatus reason */
                reason?: string;

                /** MlbStatus correction */
                correction?: boolean;

                /** MlbStatus innings */
                innings?: fairline.v1.MlbInningRuns.$Properties[];

                /** MlbStatus pitcherSide */
                pitcherSide?: fairline.v1.Side;

                /** MlbStatus eventId */
                eventId?: string;

                /** MlbStatus correctsEventId */
                correctsEventId?: string;

                /** MlbStatus keepsCount */
                keepsCount?: boolean;

                /** MlbStatus unstated */
                unstated?: string[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MlbStatus. */
            type $Shape = fairline.v1.MlbStatus.$Properties;
        }

        /**
         * Properties of a MlbInningRuns.
         * @deprecated Use fairline.v1.MlbInningRuns.$Properties instead.
         */
        interface IMlbInningRuns extends fairline.v1.MlbInningRuns.$Properties {
        }

        /** Represents a MlbInningRuns. */
        class MlbInningRuns {

            /**
             * Constructs a new MlbInningRuns.
             * @param [properties] Properties to set
             */
            constructor(properties?: fairline.v1.MlbInningRuns.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MlbInningRuns away. */
            away: number;

            /** MlbInningRuns home. */
            home: number;

            /**
             * Creates a new MlbInningRuns instance using the specified properties.
             * @param [properties] Properties to set
             * @returns MlbInningRuns instance
             */
            static create(properties: fairline.v1.MlbInningRuns.$Shape): fairline.v1.MlbInningRuns & fairline.v1.MlbInningRuns.$Shape;
            static create(properties?: fairline.v1.MlbInningRuns.$Properties): fairline.v1.MlbInningRuns;

            /**
             * Encodes the specified MlbInningRuns message. Does not implicitly {@link fairline.v1.MlbInningRuns.verify|verify} messages.
             * @param message MlbInningRuns message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fairline.v1.MlbInningRuns.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MlbInningRuns message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fairline.v1.MlbInningRuns & fairline.v1.MlbInningRuns.$Shape} MlbInningRuns
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fairline.v1.MlbInningRuns & fairline.v1.MlbInningRuns.$Shape;
        }

        namespace MlbInningRuns {

            /** Properties of a MlbInningRuns. */
            interface $Properties {

                /** MlbInningRuns away */
                away?: number;

                /** MlbInningRuns home */
                home?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MlbInningRuns. */
            type $Shape = fairline.v1.MlbInningRuns.$Properties;
        }

        /**
         * Properties of a NbaEvent.
         * @deprecated Use fairline.v1.NbaEvent.$Properties instead.
         */
        interface INbaEvent extends fairline.v1.NbaEvent.$Properties {
        }

        /** Represents a NbaEvent. */
        class NbaEvent {

            /**
             * Constructs a new NbaEvent.
             * @param [properties] Properties to set
             */
            constructor(properties?: fairline.v1.NbaEvent.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** NbaEvent actionNumber. */
            actionNumber: number;

            /** NbaEvent orderNumber. */
            orderNumber: number;

            /** NbaEvent period. */
            period: number;

            /** NbaEvent clockMs. */
            clockMs: number;

            /** NbaEvent actionType. */
            actionType: string;

            /** NbaEvent subType. */
            subType: string;

            /** NbaEvent team. */
            team: string;

            /** NbaEvent playerId. */
            playerId: string;

            /** NbaEvent playerName. */
            playerName: string;

            /** NbaEvent made. */
            made: boolean;

            /** NbaEvent homeScore. */
            homeScore: number;

            /** NbaEvent awayScore. */
            awayScore: number;

            /** NbaEvent possession. */
            possession: string;

            /** NbaEvent assistPlayerId. */
            assistPlayerId: string;

            /** NbaEvent assistPlayerName. */
            assistPlayerName: string;

            /** NbaEvent description. */
            description: string;

            /** NbaEvent edited. */
            edited: boolean;

            /** NbaEvent freeThrows. */
            freeThrows: number;

            /** NbaEvent teamId. */
            teamId: string;

            /** NbaEvent unstated. */
            unstated: string[];

            /** NbaEvent eventId. */
            eventId: string;

            /** NbaEvent correctsEventId. */
            correctsEventId: string;

            /**
             * Creates a new NbaEvent instance using the specified properties.
             * @param [properties] Properties to set
             * @returns NbaEvent instance
             */
            static create(properties: fairline.v1.NbaEvent.$Shape): fairline.v1.NbaEvent & fairline.v1.NbaEvent.$Shape;
            static create(properties?: fairline.v1.NbaEvent.$Properties): fairline.v1.NbaEvent;

            /**
             * Encodes the specified NbaEvent message. Does not implicitly {@link fairline.v1.NbaEvent.verify|verify} messages.
             * @param message NbaEvent message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fairline.v1.NbaEvent.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a NbaEvent message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fairline.v1.NbaEvent & fairline.v1.NbaEvent.$Shape} NbaEvent
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fairline.v1.NbaEvent & fairline.v1.NbaEvent.$Shape;
        }

        namespace NbaEvent {

            /** Properties of a NbaEvent. */
            interface $Properties {

                /** NbaEvent actionNumber */
                actionNumber?: number;

                /** NbaEvent orderNumber */
                orderNumber?: number;

                /** NbaEvent period */
                period?: number;

                /** NbaEvent clockMs */
                clockMs?: number;

                /** NbaEvent actionType */
                actionType?: string;

                /** NbaEvent subType */
                subType?: string;

                /** NbaEvent team */
                team?: string;

                /** NbaEvent playerId */
                playerId?: string;

                /** NbaEvent playerName */
                playerName?: string;

                /** NbaEvent made */
                made?: boolean;

                /** NbaEvent homeScore */
                homeScore?: number;

                /** NbaEvent awayScore */
                awayScore?: number;

                /** NbaEvent possession */
                possession?: string;

                /** NbaEvent assistPlayerId */
                assistPlayerId?: string;

                /** NbaEvent assistPlayerName */
                assistPlayerName?: string;

                /** NbaEvent description */
                description?: string;

                /** NbaEvent edited */
                edited?: boolean;

                /** NbaEvent freeThrows */
                freeThrows?: number;

                /** NbaEvent teamId */
                teamId?: string;

                /** NbaEvent unstated */
                unstated?: string[];

                /** NbaEvent eventId */
                eventId?: string;

                /** NbaEvent correctsEventId */
                correctsEventId?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a NbaEvent. */
            type $Shape = fairline.v1.NbaEvent.$Properties;
        }

        /**
         * Properties of a NflEvent.
         * @deprecated Use fairline.v1.NflEvent.$Properties instead.
         */
        interface INflEvent extends fairline.v1.NflEvent.$Properties {
        }

        /** Represents a NflEvent. */
        class NflEvent {

            /**
             * Constructs a new NflEvent.
             * @param [properties] Properties to set
             */
            constructor(properties?: fairline.v1.NflEvent.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** NflEvent play. */
            play: (fairline.v1.NflPlay|null);

            /** NflEvent situation. */
            situation: (fairline.v1.NflSituation|null);

            /** NflEvent tick. */
            tick: (fairline.v1.NflTick|null);

            /** NflEvent kind. */
            kind?: ("play"|"situation"|"tick");

            /**
             * Creates a new NflEvent instance using the specified properties.
             * @param [properties] Properties to set
             * @returns NflEvent instance
             */
            static create(properties: fairline.v1.NflEvent.$Shape): fairline.v1.NflEvent & fairline.v1.NflEvent.$Shape;
            static create(properties?: fairline.v1.NflEvent.$Properties): fairline.v1.NflEvent;

            /**
             * Encodes the specified NflEvent message. Does not implicitly {@link fairline.v1.NflEvent.verify|verify} messages.
             * @param message NflEvent message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fairline.v1.NflEvent.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a NflEvent message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fairline.v1.NflEvent & fairline.v1.NflEvent.$Shape} NflEvent
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fairline.v1.NflEvent & fairline.v1.NflEvent.$Shape;
        }

        namespace NflEvent {

            /** Properties of a NflEvent. */
            interface $Properties {

                /** NflEvent play */
                play?: (fairline.v1.NflPlay.$Properties|null);

                /** NflEvent situation */
                situation?: (fairline.v1.NflSituation.$Properties|null);

                /** NflEvent tick */
                tick?: (fairline.v1.NflTick.$Properties|null);

                /** NflEvent kind */
                kind?: ("play"|"situation"|"tick");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a NflEvent. */
            type $Shape = {
              play?: fairline.v1.NflPlay.$Shape|null;
              situation?: fairline.v1.NflSituation.$Shape|null;
              tick?: fairline.v1.NflTick.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ kind?: undefined; play?: null; situation?: null; tick?: null }|{ kind?: "play"; play: fairline.v1.NflPlay.$Shape; situation?: null; tick?: null }|{ kind?: "situation"; play?: null; situation: fairline.v1.NflSituation.$Shape; tick?: null }|{ kind?: "tick"; play?: null; situation?: null; tick: fairline.v1.NflTick.$Shape })
            );
        }

        /** NflPhase enum. */
        enum NflPhase {

            /** NFL_PHASE_UNSPECIFIED value */
            NFL_PHASE_UNSPECIFIED = 0,

            /** NFL_PHASE_PREGAME value */
            NFL_PHASE_PREGAME = 1,

            /** NFL_PHASE_LIVE value */
            NFL_PHASE_LIVE = 2,

            /** NFL_PHASE_QUARTER_BREAK value */
            NFL_PHASE_QUARTER_BREAK = 3,

            /** NFL_PHASE_HALFTIME value */
            NFL_PHASE_HALFTIME = 4,

            /** NFL_PHASE_FINAL value */
            NFL_PHASE_FINAL = 5,

            /** NFL_PHASE_SUSPENDED value */
            NFL_PHASE_SUSPENDED = 6,

            /** NFL_PHASE_ABANDONED value */
            NFL_PHASE_ABANDONED = 7,

            /** NFL_PHASE_POSTPONED value */
            NFL_PHASE_POSTPONED = 8,

            /** NFL_PHASE_CANCELLED value */
            NFL_PHASE_CANCELLED = 9,

            /** NFL_PHASE_FORFEITED value */
            NFL_PHASE_FORFEITED = 10
        }

        /** NflNextPlay enum. */
        enum NflNextPlay {

            /** NFL_NEXT_PLAY_UNSPECIFIED value */
            NFL_NEXT_PLAY_UNSPECIFIED = 0,

            /** NFL_NEXT_PLAY_NONE value */
            NFL_NEXT_PLAY_NONE = 1,

            /** NFL_NEXT_PLAY_SCRIMMAGE value */
            NFL_NEXT_PLAY_SCRIMMAGE = 2,

            /** NFL_NEXT_PLAY_KICKOFF value */
            NFL_NEXT_PLAY_KICKOFF = 3,

            /** NFL_NEXT_PLAY_TRY value */
            NFL_NEXT_PLAY_TRY = 4
        }

        /**
         * Properties of a NflSituation.
         * @deprecated Use fairline.v1.NflSituation.$Properties instead.
         */
        interface INflSituation extends fairline.v1.NflSituation.$Properties {
        }

        /** Represents a NflSituation. */
        class NflSituation {

            /**
             * Constructs a new NflSituation.
             * @param [properties] Properties to set
             */
            constructor(properties?: fairline.v1.NflSituation.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** NflSituation quarter. */
            quarter: number;

            /** NflSituation quarterSecondsRemaining. */
            quarterSecondsRemaining: number;

            /** NflSituation phase. */
            phase: fairline.v1.NflPhase;

            /** NflSituation possession. */
            possession: fairline.v1.Side;

            /** NflSituation down. */
            down: number;

            /** NflSituation yardsToGo. */
            yardsToGo: number;

            /** NflSituation yardline_100. */
            yardline_100: number;

            /** NflSituation homeScore. */
            homeScore: number;

            /** NflSituation awayScore. */
            awayScore: number;

            /** NflSituation homeTimeouts. */
            homeTimeouts: number;

            /** NflSituation awayTimeouts. */
            awayTimeouts: number;

            /** NflSituation underReview. */
            underReview: boolean;

            /** NflSituation injury. */
            injury: boolean;

            /** NflSituation nextPlay. */
            nextPlay: fairline.v1.NflNextPlay;

            /** NflSituation eventId. */
            eventId: string;

            /** NflSituation correctsEventId. */
            correctsEventId: string;

            /** NflSituation unstated. */
            unstated: string[];

            /** NflSituation teams. */
            teams: string;

            /**
             * Creates a new NflSituation instance using the specified properties.
             * @param [properties] Properties to set
             * @returns NflSituation instance
             */
            static create(properties: fairline.v1.NflSituation.$Shape): fairline.v1.NflSituation & fairline.v1.NflSituation.$Shape;
            static create(properties?: fairline.v1.NflSituation.$Properties): fairline.v1.NflSituation;

            /**
             * Encodes the specified NflSituation message. Does not implicitly {@link fairline.v1.NflSituation.verify|verify} messages.
             * @param message NflSituation message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fairline.v1.NflSituation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a NflSituation message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fairline.v1.NflSituation & fairline.v1.NflSituation.$Shape} NflSituation
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fairline.v1.NflSituation & fairline.v1.NflSituation.$Shape;
        }

        namespace NflSituation {

            /** Properties of a NflSituation. */
            interface $Properties {

                /** NflSituation quarter */
                quarter?: number;

                /** NflSituation quarterSecondsRemaining */
                quarterSecondsRemaining?: number;

                /** NflSituation phase */
                phase?: fairline.v1.NflPhase;

                /** NflSituation possession */
                possession?: fairline.v1.Side;

                /** NflSituation down */
                down?: number;

                /** NflSituation yardsToGo */
                yardsToGo?: number;

                /** NflSituation yardline_100 */
                yardline_100?: number;

                /** NflSituation homeScore */
                homeScore?: number;

                /** NflSituation awayScore */
                awayScore?: number;

                /** NflSituation homeTimeouts */
                homeTimeouts?: number;

                /** NflSituation awayTimeouts */
                awayTimeouts?: number;

                /** NflSituation underReview */
                underReview?: boolean;

                /** NflSituation injury */
                injury?: boolean;

                /** NflSituation nextPlay */
                nextPlay?: fairline.v1.NflNextPlay;

                /** NflSituation eventId */
                eventId?: string;

                /** NflSituation correctsEventId */
                correctsEventId?: string;

                /** NflSituation unstated */
                unstated?: string[];

                /** NflSituation teams */
                teams?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a NflSituation. */
            type $Shape = fairline.v1.NflSituation.$Properties;
        }

        /**
         * Properties of a NflPlay.
         * @deprecated Use fairline.v1.NflPlay.$Properties instead.
         */
        interface INflPlay extends fairline.v1.NflPlay.$Properties {
        }

        /** Represents a NflPlay. */
        class NflPlay {

            /**
             * Constructs a new NflPlay.
             * @param [properties] Properties to set
             */
            constructor(properties?: fairline.v1.NflPlay.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** NflPlay playId. */
            playId: number;

            /** NflPlay quarter. */
            quarter: number;

            /** NflPlay quarterSecondsRemaining. */
            quarterSecondsRemaining: number;

            /** NflPlay possession. */
            possession: fairline.v1.Side;

            /** NflPlay down. */
            down: number;

            /** NflPlay yardsToGo. */
            yardsToGo: number;

            /** NflPlay yardline_100. */
            yardline_100: number;

            /** NflPlay playType. */
            playType: string;

            /** NflPlay description. */
            description: string;

            /** NflPlay yardsGained. */
            yardsGained: number;

            /** NflPlay homeScore. */
            homeScore: number;

            /** NflPlay awayScore. */
            awayScore: number;

            /** NflPlay homeTimeouts. */
            homeTimeouts: number;

            /** NflPlay awayTimeouts. */
            awayTimeouts: number;

            /** NflPlay touchdown. */
            touchdown: boolean;

            /** NflPlay touchdownSide. */
            touchdownSide: fairline.v1.Side;

            /** NflPlay passAttempt. */
            passAttempt: boolean;

            /** NflPlay completePass. */
            completePass: boolean;

            /** NflPlay rushAttempt. */
            rushAttempt: boolean;

            /** NflPlay sack. */
            sack: boolean;

            /** NflPlay interception. */
            interception: boolean;

            /** NflPlay fumbleLost. */
            fumbleLost: boolean;

            /** NflPlay safety. */
            safety: boolean;

            /** NflPlay penalty. */
            penalty: boolean;

            /** NflPlay twoPointAttempt. */
            twoPointAttempt: boolean;

            /** NflPlay twoPointResult. */
            twoPointResult: string;

            /** NflPlay fieldGoalResult. */
            fieldGoalResult: string;

            /** NflPlay extraPointResult. */
            extraPointResult: string;

            /** NflPlay passerId. */
            passerId: string;

            /** NflPlay passerName. */
            passerName: string;

            /** NflPlay receiverId. */
            receiverId: string;

            /** NflPlay receiverName. */
            receiverName: string;

            /** NflPlay rusherId. */
            rusherId: string;

            /** NflPlay rusherName. */
            rusherName: string;

            /** NflPlay kickerId. */
            kickerId: string;

            /** NflPlay kickerName. */
            kickerName: string;

            /** NflPlay passTouchdown. */
            passTouchdown: boolean;

            /** NflPlay rushTouchdown. */
            rushTouchdown: boolean;

            /** NflPlay returnTouchdown. */
            returnTouchdown: boolean;

            /** NflPlay replayOrChallenge. */
            replayOrChallenge: boolean;

            /** NflPlay replayResult. */
            replayResult: string;

            /** NflPlay correction. */
            correction: boolean;

            /** NflPlay ejectedPlayerId. */
            ejectedPlayerId: string;

            /** NflPlay eventId. */
            eventId: string;

            /** NflPlay correctsEventId. */
            correctsEventId: string;

            /** NflPlay scorerId. */
            scorerId: string;

            /** NflPlay scorerName. */
            scorerName: string;

            /** NflPlay lateralReceiverId. */
            lateralReceiverId: string;

            /** NflPlay lateralReceiverName. */
            lateralReceiverName: string;

            /** NflPlay lateralReceivingYards. */
            lateralReceivingYards: (number|null);

            /** NflPlay lateralRusherId. */
            lateralRusherId: string;

            /** NflPlay lateralRusherName. */
            lateralRusherName: string;

            /** NflPlay lateralRushingYards. */
            lateralRushingYards: (number|null);

            /** NflPlay kickoffReturnerId. */
            kickoffReturnerId: string;

            /** NflPlay kickoffReturnerName. */
            kickoffReturnerName: string;

            /** NflPlay puntReturnerId. */
            puntReturnerId: string;

            /** NflPlay puntReturnerName. */
            puntReturnerName: string;

            /** NflPlay fumbleRecoveryId. */
            fumbleRecoveryId: string;

            /** NflPlay fumbleRecoveryName. */
            fumbleRecoveryName: string;

            /** NflPlay defensiveTwoPoint. */
            defensiveTwoPoint: boolean;

            /** NflPlay unstated. */
            unstated: string[];

            /** NflPlay teams. */
            teams: string;

            /**
             * Creates a new NflPlay instance using the specified properties.
             * @param [properties] Properties to set
             * @returns NflPlay instance
             */
            static create(properties: fairline.v1.NflPlay.$Shape): fairline.v1.NflPlay & fairline.v1.NflPlay.$Shape;
            static create(properties?: fairline.v1.NflPlay.$Properties): fairline.v1.NflPlay;

            /**
             * Encodes the specified NflPlay message. Does not implicitly {@link fairline.v1.NflPlay.verify|verify} messages.
             * @param message NflPlay message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fairline.v1.NflPlay.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a NflPlay message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fairline.v1.NflPlay & fairline.v1.NflPlay.$Shape} NflPlay
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fairline.v1.NflPlay & fairline.v1.NflPlay.$Shape;
        }

        namespace NflPlay {

            /** Properties of a NflPlay. */
            interface $Properties {

                /** NflPlay playId */
                playId?: number;

                /** NflPlay quarter */
                quarter?: number;

                /** NflPlay quarterSecondsRemaining */
                quarterSecondsRemaining?: number;

                /** NflPlay possession */
                possession?: fairline.v1.Side;

                /** NflPlay down */
                down?: number;

                /** NflPlay yardsToGo */
                yardsToGo?: number;

                /** NflPlay yardline_100 */
                yardline_100?: number;

                /** NflPlay playType */
                playType?: string;

                /** NflPlay description */
                description?: string;

                /** NflPlay yardsGained */
                yardsGained?: number;

                /** NflPlay homeScore */
                homeScore?: number;

                /** NflPlay awayScore */
                awayScore?: number;

                /** NflPlay homeTimeouts */
                homeTimeouts?: number;

                /** NflPlay awayTimeouts */
                awayTimeouts?: number;

                /** NflPlay touchdown */
                touchdown?: boolean;

                /** NflPlay touchdownSide */
                touchdownSide?: fairline.v1.Side;

                /** NflPlay passAttempt */
                passAttempt?: boolean;

                /** NflPlay completePass */
                completePass?: boolean;

                /** NflPlay rushAttempt */
                rushAttempt?: boolean;

                /** NflPlay sack */
                sack?: boolean;

                /** NflPlay interception */
                interception?: boolean;

                /** NflPlay fumbleLost */
                fumbleLost?: boolean;

                /** NflPlay safety */
                safety?: boolean;

                /** NflPlay penalty */
                penalty?: boolean;

                /** NflPlay twoPointAttempt */
                twoPointAttempt?: boolean;

                /** NflPlay twoPointResult */
                twoPointResult?: string;

                /** NflPlay fieldGoalResult */
                fieldGoalResult?: string;

                /** NflPlay extraPointResult */
                extraPointResult?: string;

                /** NflPlay passerId */
                passerId?: string;

                /** NflPlay passerName */
                passerName?: string;

                /** NflPlay receiverId */
                receiverId?: string;

                /** NflPlay receiverName */
                receiverName?: string;

                /** NflPlay rusherId */
                rusherId?: string;

                /** NflPlay rusherName */
                rusherName?: string;

                /** NflPlay kickerId */
                kickerId?: string;

                /** NflPlay kickerName */
                kickerName?: string;

                /** NflPlay passTouchdown */
                passTouchdown?: boolean;

                /** NflPlay rushTouchdown */
                rushTouchdown?: boolean;

                /** NflPlay returnTouchdown */
                returnTouchdown?: boolean;

                /** NflPlay replayOrChallenge */
                replayOrChallenge?: boolean;

                /** NflPlay replayResult */
                replayResult?: string;

                /** NflPlay correction */
                correction?: boolean;

                /** NflPlay ejectedPlayerId */
                ejectedPlayerId?: string;

                /** NflPlay eventId */
                eventId?: string;

                /** NflPlay correctsEventId */
                correctsEventId?: string;

                /** NflPlay scorerId */
                scorerId?: string;

                /** NflPlay scorerName */
                scorerName?: string;

                /** NflPlay lateralReceiverId */
                lateralReceiverId?: string;

                /** NflPlay lateralReceiverName */
                lateralReceiverName?: string;

                /** NflPlay lateralReceivingYards */
                lateralReceivingYards?: (number|null);

                /** NflPlay lateralRusherId */
                lateralRusherId?: string;

                /** NflPlay lateralRusherName */
                lateralRusherName?: string;

                /** NflPlay lateralRushingYards */
                lateralRushingYards?: (number|null);

                /** NflPlay kickoffReturnerId */
                kickoffReturnerId?: string;

                /** NflPlay kickoffReturnerName */
                kickoffReturnerName?: string;

                /** NflPlay puntReturnerId */
                puntReturnerId?: string;

                /** NflPlay puntReturnerName */
                puntReturnerName?: string;

                /** NflPlay fumbleRecoveryId */
                fumbleRecoveryId?: string;

                /** NflPlay fumbleRecoveryName */
                fumbleRecoveryName?: string;

                /** NflPlay defensiveTwoPoint */
                defensiveTwoPoint?: boolean;

                /** NflPlay unstated */
                unstated?: string[];

                /** NflPlay teams */
                teams?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a NflPlay. */
            type $Shape = fairline.v1.NflPlay.$Properties;
        }

        /**
         * Properties of a NflTick.
         * @deprecated Use fairline.v1.NflTick.$Properties instead.
         */
        interface INflTick extends fairline.v1.NflTick.$Properties {
        }

        /** Represents a NflTick. */
        class NflTick {

            /**
             * Constructs a new NflTick.
             * @param [properties] Properties to set
             */
            constructor(properties?: fairline.v1.NflTick.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** NflTick quarter. */
            quarter: number;

            /** NflTick quarterSecondsRemaining. */
            quarterSecondsRemaining: number;

            /** NflTick playClockSeconds. */
            playClockSeconds: number;

            /**
             * Creates a new NflTick instance using the specified properties.
             * @param [properties] Properties to set
             * @returns NflTick instance
             */
            static create(properties: fairline.v1.NflTick.$Shape): fairline.v1.NflTick & fairline.v1.NflTick.$Shape;
            static create(properties?: fairline.v1.NflTick.$Properties): fairline.v1.NflTick;

            /**
             * Encodes the specified NflTick message. Does not implicitly {@link fairline.v1.NflTick.verify|verify} messages.
             * @param message NflTick message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fairline.v1.NflTick.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a NflTick message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fairline.v1.NflTick & fairline.v1.NflTick.$Shape} NflTick
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fairline.v1.NflTick & fairline.v1.NflTick.$Shape;
        }

        namespace NflTick {

            /** Properties of a NflTick. */
            interface $Properties {

                /** NflTick quarter */
                quarter?: number;

                /** NflTick quarterSecondsRemaining */
                quarterSecondsRemaining?: number;

                /** NflTick playClockSeconds */
                playClockSeconds?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a NflTick. */
            type $Shape = fairline.v1.NflTick.$Properties;
        }

        /**
         * Properties of a LeaseBeat.
         * @deprecated Use fairline.v1.LeaseBeat.$Properties instead.
         */
        interface ILeaseBeat extends fairline.v1.LeaseBeat.$Properties {
        }

        /** Represents a LeaseBeat. */
        class LeaseBeat {

            /**
             * Constructs a new LeaseBeat.
             * @param [properties] Properties to set
             */
            constructor(properties?: fairline.v1.LeaseBeat.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** LeaseBeat owner. */
            owner: string;

            /** LeaseBeat term. */
            term: number;

            /** LeaseBeat isReleased. */
            isReleased: boolean;

            /**
             * Creates a new LeaseBeat instance using the specified properties.
             * @param [properties] Properties to set
             * @returns LeaseBeat instance
             */
            static create(properties: fairline.v1.LeaseBeat.$Shape): fairline.v1.LeaseBeat & fairline.v1.LeaseBeat.$Shape;
            static create(properties?: fairline.v1.LeaseBeat.$Properties): fairline.v1.LeaseBeat;

            /**
             * Encodes the specified LeaseBeat message. Does not implicitly {@link fairline.v1.LeaseBeat.verify|verify} messages.
             * @param message LeaseBeat message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fairline.v1.LeaseBeat.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LeaseBeat message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fairline.v1.LeaseBeat & fairline.v1.LeaseBeat.$Shape} LeaseBeat
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fairline.v1.LeaseBeat & fairline.v1.LeaseBeat.$Shape;
        }

        namespace LeaseBeat {

            /** Properties of a LeaseBeat. */
            interface $Properties {

                /** LeaseBeat owner */
                owner?: string;

                /** LeaseBeat term */
                term?: number;

                /** LeaseBeat isReleased */
                isReleased?: boolean;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LeaseBeat. */
            type $Shape = fairline.v1.LeaseBeat.$Properties;
        }

        /**
         * Properties of a NormalizedRecord.
         * @deprecated Use fairline.v1.NormalizedRecord.$Properties instead.
         */
        interface INormalizedRecord extends fairline.v1.NormalizedRecord.$Properties {
        }

        /** Represents a NormalizedRecord. */
        class NormalizedRecord {

            /**
             * Constructs a new NormalizedRecord.
             * @param [properties] Properties to set
             */
            constructor(properties?: fairline.v1.NormalizedRecord.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** NormalizedRecord gameId. */
            gameId: string;

            /** NormalizedRecord eventSeq. */
            eventSeq: number;

            /** NormalizedRecord receivedAtUs. */
            receivedAtUs: number;

            /** NormalizedRecord source. */
            source: string;

            /** NormalizedRecord event. */
            event: (fairline.v1.GameEvent|null);

            /** NormalizedRecord beat. */
            beat: (fairline.v1.SourceBeat|null);

            /** NormalizedRecord body. */
            body?: ("event"|"beat");

            /**
             * Creates a new NormalizedRecord instance using the specified properties.
             * @param [properties] Properties to set
             * @returns NormalizedRecord instance
             */
            static create(properties: fairline.v1.NormalizedRecord.$Shape): fairline.v1.NormalizedRecord & fairline.v1.NormalizedRecord.$Shape;
            static create(properties?: fairline.v1.NormalizedRecord.$Properties): fairline.v1.NormalizedRecord;

            /**
             * Encodes the specified NormalizedRecord message. Does not implicitly {@link fairline.v1.NormalizedRecord.verify|verify} messages.
             * @param message NormalizedRecord message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fairline.v1.NormalizedRecord.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a NormalizedRecord message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fairline.v1.NormalizedRecord & fairline.v1.NormalizedRecord.$Shape} NormalizedRecord
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fairline.v1.NormalizedRecord & fairline.v1.NormalizedRecord.$Shape;
        }

        namespace NormalizedRecord {

            /** Properties of a NormalizedRecord. */
            interface $Properties {

                /** NormalizedRecord gameId */
                gameId?: string;

                /** NormalizedRecord eventSeq */
                eventSeq?: number;

                /** NormalizedRecord receivedAtUs */
                receivedAtUs?: number;

                /** NormalizedRecord source */
                source?: string;

                /** NormalizedRecord event */
                event?: (fairline.v1.GameEvent.$Properties|null);

                /** NormalizedRecord beat */
                beat?: (fairline.v1.SourceBeat.$Properties|null);

                /** NormalizedRecord body */
                body?: ("event"|"beat");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a NormalizedRecord. */
            type $Shape = {
              gameId?: string;
              eventSeq?: number;
              receivedAtUs?: number;
              source?: string;
              event?: fairline.v1.GameEvent.$Shape|null;
              beat?: fairline.v1.SourceBeat.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ body?: undefined; event?: null; beat?: null }|{ body?: "event"; event: fairline.v1.GameEvent.$Shape; beat?: null }|{ body?: "beat"; event?: null; beat: fairline.v1.SourceBeat.$Shape })
            );
        }

        /**
         * Properties of a GameEvent.
         * @deprecated Use fairline.v1.GameEvent.$Properties instead.
         */
        interface IGameEvent extends fairline.v1.GameEvent.$Properties {
        }

        /** Represents a GameEvent. */
        class GameEvent {

            /**
             * Constructs a new GameEvent.
             * @param [properties] Properties to set
             */
            constructor(properties?: fairline.v1.GameEvent.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GameEvent eventId. */
            eventId: string;

            /** GameEvent feedSeq. */
            feedSeq: number;

            /** GameEvent gameDate. */
            gameDate: string;

            /** GameEvent receivedAtUs. */
            receivedAtUs: number;

            /** GameEvent sentAtUs. */
            sentAtUs: number;

            /** GameEvent correction. */
            correction: boolean;

            /** GameEvent fullState. */
            fullState: boolean;

            /** GameEvent late. */
            late: boolean;

            /** GameEvent highRate. */
            highRate: boolean;

            /** GameEvent conflatedFromSeq. */
            conflatedFromSeq: number;

            /** GameEvent feed. */
            feed: (fairline.v1.FeedDetail|null);

            /** GameEvent command. */
            command: (fairline.v1.Command|null);

            /** GameEvent gap. */
            gap: (fairline.v1.FeedGap|null);

            /** GameEvent refusal. */
            refusal: (fairline.v1.FeedRefusal|null);

            /** GameEvent renumbering. */
            renumbering: (fairline.v1.FeedRenumbering|null);

            /** GameEvent clockState. */
            clockState: boolean;

            /** GameEvent detail. */
            detail?: ("feed"|"command"|"gap"|"refusal"|"renumbering");

            /**
             * Creates a new GameEvent instance using the specified properties.
             * @param [properties] Properties to set
             * @returns GameEvent instance
             */
            static create(properties: fairline.v1.GameEvent.$Shape): fairline.v1.GameEvent & fairline.v1.GameEvent.$Shape;
            static create(properties?: fairline.v1.GameEvent.$Properties): fairline.v1.GameEvent;

            /**
             * Encodes the specified GameEvent message. Does not implicitly {@link fairline.v1.GameEvent.verify|verify} messages.
             * @param message GameEvent message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fairline.v1.GameEvent.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GameEvent message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fairline.v1.GameEvent & fairline.v1.GameEvent.$Shape} GameEvent
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fairline.v1.GameEvent & fairline.v1.GameEvent.$Shape;
        }

        namespace GameEvent {

            /** Properties of a GameEvent. */
            interface $Properties {

                /** GameEvent eventId */
                eventId?: string;

                /** GameEvent feedSeq */
                feedSeq?: number;

                /** GameEvent gameDate */
                gameDate?: string;

                /** GameEvent receivedAtUs */
                receivedAtUs?: number;

                /** GameEvent sentAtUs */
                sentAtUs?: number;

                /** GameEvent correction */
                correction?: boolean;

                /** GameEvent fullState */
                fullState?: boolean;

                /** GameEvent late */
                late?: boolean;

                /** GameEvent highRate */
                highRate?: boolean;

                /** GameEvent conflatedFromSeq */
                conflatedFromSeq?: number;

                /** GameEvent feed */
                feed?: (fairline.v1.FeedDetail.$Properties|null);

                /** GameEvent command */
                command?: (fairline.v1.Command.$Properties|null);

                /** GameEvent gap */
                gap?: (fairline.v1.FeedGap.$Properties|null);

                /** GameEvent refusal */
                refusal?: (fairline.v1.FeedRefusal.$Properties|null);

                /** GameEvent renumbering */
                renumbering?: (fairline.v1.FeedRenumbering.$Properties|null);

                /** GameEvent clockState */
                clockState?: boolean;

                /** GameEvent detail */
                detail?: ("feed"|"command"|"gap"|"refusal"|"renumbering");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a GameEvent. */
            type $Shape = {
              eventId?: string;
              feedSeq?: number;
              gameDate?: string;
              receivedAtUs?: number;
              sentAtUs?: number;
              correction?: boolean;
              fullState?: boolean;
              late?: boolean;
              highRate?: boolean;
              conflatedFromSeq?: number;
              feed?: fairline.v1.FeedDetail.$Shape|null;
              command?: fairline.v1.Command.$Shape|null;
              gap?: fairline.v1.FeedGap.$Shape|null;
              refusal?: fairline.v1.FeedRefusal.$Shape|null;
              renumbering?: fairline.v1.FeedRenumbering.$Shape|null;
              clockState?: boolean;
              $unknowns?: Uint8Array[];
            } & (
              ({ detail?: undefined; feed?: null; command?: null; gap?: null; refusal?: null; renumbering?: null }|{ detail?: "feed"; feed: fairline.v1.FeedDetail.$Shape; command?: null; gap?: null; refusal?: null; renumbering?: null }|{ detail?: "command"; feed?: null; command: fairline.v1.Command.$Shape; gap?: null; refusal?: null; renumbering?: null }|{ detail?: "gap"; feed?: null; command?: null; gap: fairline.v1.FeedGap.$Shape; refusal?: null; renumbering?: null }|{ detail?: "refusal"; feed?: null; command?: null; gap?: null; refusal: fairline.v1.FeedRefusal.$Shape; renumbering?: null }|{ detail?: "renumbering"; feed?: null; command?: null; gap?: null; refusal?: null; renumbering: fairline.v1.FeedRenumbering.$Shape })
            );
        }

        /**
         * Properties of a FeedGap.
         * @deprecated Use fairline.v1.FeedGap.$Properties instead.
         */
        interface IFeedGap extends fairline.v1.FeedGap.$Properties {
        }

        /** Represents a FeedGap. */
        class FeedGap {

            /**
             * Constructs a new FeedGap.
             * @param [properties] Properties to set
             */
            constructor(properties?: fairline.v1.FeedGap.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** FeedGap firstMissingSeq. */
            firstMissingSeq: number;

            /** FeedGap lastMissingSeq. */
            lastMissingSeq: number;

            /**
             * Creates a new FeedGap instance using the specified properties.
             * @param [properties] Properties to set
             * @returns FeedGap instance
             */
            static create(properties: fairline.v1.FeedGap.$Shape): fairline.v1.FeedGap & fairline.v1.FeedGap.$Shape;
            static create(properties?: fairline.v1.FeedGap.$Properties): fairline.v1.FeedGap;

            /**
             * Encodes the specified FeedGap message. Does not implicitly {@link fairline.v1.FeedGap.verify|verify} messages.
             * @param message FeedGap message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fairline.v1.FeedGap.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a FeedGap message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fairline.v1.FeedGap & fairline.v1.FeedGap.$Shape} FeedGap
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fairline.v1.FeedGap & fairline.v1.FeedGap.$Shape;
        }

        namespace FeedGap {

            /** Properties of a FeedGap. */
            interface $Properties {

                /** FeedGap firstMissingSeq */
                firstMissingSeq?: number;

                /** FeedGap lastMissingSeq */
                lastMissingSeq?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a FeedGap. */
            type $Shape = fairline.v1.FeedGap.$Properties;
        }

        /**
         * Properties of a FeedRefusal.
         * @deprecated Use fairline.v1.FeedRefusal.$Properties instead.
         */
        interface IFeedRefusal extends fairline.v1.FeedRefusal.$Properties {
        }

        /** Represents a FeedRefusal. */
        class FeedRefusal {

            /**
             * Constructs a new FeedRefusal.
             * @param [properties] Properties to set
             */
            constructor(properties?: fairline.v1.FeedRefusal.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** FeedRefusal code. */
            code: string;

            /** FeedRefusal stage. */
            stage: string;

            /** FeedRefusal clockOnly. */
            clockOnly: boolean;

            /**
             * Creates a new FeedRefusal instance using the specified properties.
             * @param [properties] Properties to set
             * @returns FeedRefusal instance
             */
            static create(properties: fairline.v1.FeedRefusal.$Shape): fairline.v1.FeedRefusal & fairline.v1.FeedRefusal.$Shape;
            static create(properties?: fairline.v1.FeedRefusal.$Properties): fairline.v1.FeedRefusal;

            /**
             * Encodes the specified FeedRefusal message. Does not implicitly {@link fairline.v1.FeedRefusal.verify|verify} messages.
             * @param message FeedRefusal message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fairline.v1.FeedRefusal.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a FeedRefusal message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fairline.v1.FeedRefusal & fairline.v1.FeedRefusal.$Shape} FeedRefusal
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fairline.v1.FeedRefusal & fairline.v1.FeedRefusal.$Shape;
        }

        namespace FeedRefusal {

            /** Properties of a FeedRefusal. */
            interface $Properties {

                /** FeedRefusal code */
                code?: string;

                /** FeedRefusal stage */
                stage?: string;

                /** FeedRefusal clockOnly */
                clockOnly?: boolean;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a FeedRefusal. */
            type $Shape = fairline.v1.FeedRefusal.$Properties;
        }

        /**
         * Properties of a FeedRenumbering.
         * @deprecated Use fairline.v1.FeedRenumbering.$Properties instead.
         */
        interface IFeedRenumbering extends fairline.v1.FeedRenumbering.$Properties {
        }

        /** Represents a FeedRenumbering. */
        class FeedRenumbering {

            /**
             * Constructs a new FeedRenumbering.
             * @param [properties] Properties to set
             */
            constructor(properties?: fairline.v1.FeedRenumbering.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** FeedRenumbering dueSeq. */
            dueSeq: number;

            /** FeedRenumbering seenSeq. */
            seenSeq: number;

            /** FeedRenumbering adopted. */
            adopted: boolean;

            /**
             * Creates a new FeedRenumbering instance using the specified properties.
             * @param [properties] Properties to set
             * @returns FeedRenumbering instance
             */
            static create(properties: fairline.v1.FeedRenumbering.$Shape): fairline.v1.FeedRenumbering & fairline.v1.FeedRenumbering.$Shape;
            static create(properties?: fairline.v1.FeedRenumbering.$Properties): fairline.v1.FeedRenumbering;

            /**
             * Encodes the specified FeedRenumbering message. Does not implicitly {@link fairline.v1.FeedRenumbering.verify|verify} messages.
             * @param message FeedRenumbering message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fairline.v1.FeedRenumbering.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a FeedRenumbering message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fairline.v1.FeedRenumbering & fairline.v1.FeedRenumbering.$Shape} FeedRenumbering
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fairline.v1.FeedRenumbering & fairline.v1.FeedRenumbering.$Shape;
        }

        namespace FeedRenumbering {

            /** Properties of a FeedRenumbering. */
            interface $Properties {

                /** FeedRenumbering dueSeq */
                dueSeq?: number;

                /** FeedRenumbering seenSeq */
                seenSeq?: number;

                /** FeedRenumbering adopted */
                adopted?: boolean;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a FeedRenumbering. */
            type $Shape = fairline.v1.FeedRenumbering.$Properties;
        }

        /** MarketStatus enum. */
        enum MarketStatus {

            /** MARKET_STATUS_UNSPECIFIED value */
            MARKET_STATUS_UNSPECIFIED = 0,

            /** MARKET_STATUS_ACTIVE value */
            MARKET_STATUS_ACTIVE = 1,

            /** MARKET_STATUS_SUSPENDED value */
            MARKET_STATUS_SUSPENDED = 2,

            /** MARKET_STATUS_INACTIVE value */
            MARKET_STATUS_INACTIVE = 3,

            /** MARKET_STATUS_HANDED_OVER value */
            MARKET_STATUS_HANDED_OVER = 4,

            /** MARKET_STATUS_SETTLED value */
            MARKET_STATUS_SETTLED = 5,

            /** MARKET_STATUS_CANCELLED value */
            MARKET_STATUS_CANCELLED = 6
        }

        /** Selection enum. */
        enum Selection {

            /** SELECTION_UNSPECIFIED value */
            SELECTION_UNSPECIFIED = 0,

            /** SELECTION_HOME value */
            SELECTION_HOME = 1,

            /** SELECTION_AWAY value */
            SELECTION_AWAY = 2,

            /** SELECTION_DRAW value */
            SELECTION_DRAW = 3,

            /** SELECTION_OVER value */
            SELECTION_OVER = 4,

            /** SELECTION_UNDER value */
            SELECTION_UNDER = 5,

            /** SELECTION_YES value */
            SELECTION_YES = 6,

            /** SELECTION_NO value */
            SELECTION_NO = 7
        }

        /** SelectionResult enum. */
        enum SelectionResult {

            /** SELECTION_RESULT_UNSPECIFIED value */
            SELECTION_RESULT_UNSPECIFIED = 0,

            /** SELECTION_RESULT_WON value */
            SELECTION_RESULT_WON = 1,

            /** SELECTION_RESULT_LOST value */
            SELECTION_RESULT_LOST = 2,

            /** SELECTION_RESULT_PUSH value */
            SELECTION_RESULT_PUSH = 3,

            /** SELECTION_RESULT_VOID value */
            SELECTION_RESULT_VOID = 4,

            /** SELECTION_RESULT_DEAD_HEAT value */
            SELECTION_RESULT_DEAD_HEAT = 5
        }

        /** Certainty enum. */
        enum Certainty {

            /** CERTAINTY_UNSPECIFIED value */
            CERTAINTY_UNSPECIFIED = 0,

            /** CERTAINTY_LIVE value */
            CERTAINTY_LIVE = 1,

            /** CERTAINTY_CONFIRMED value */
            CERTAINTY_CONFIRMED = 2
        }

        /**
         * Properties of a Market.
         * @deprecated Use fairline.v1.Market.$Properties instead.
         */
        interface IMarket extends fairline.v1.Market.$Properties {
        }

        /** Represents a Market. */
        class Market {

            /**
             * Constructs a new Market.
             * @param [properties] Properties to set
             */
            constructor(properties?: fairline.v1.Market.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Market marketKey. */
            marketKey: string;

            /** Market type. */
            type: string;

            /** Market period. */
            period: string;

            /** Market participant. */
            participant: string;

            /** Market lineHalfPoints. */
            lineHalfPoints: (number|null);

            /** Market main. */
            main: boolean;

            /** Market status. */
            status: fairline.v1.MarketStatus;

            /** Market reason. */
            reason: string;

            /** Market changeSeq. */
            changeSeq: number;

            /** Market previousChangeSeq. */
            previousChangeSeq: number;

            /** Market prices. */
            prices: fairline.v1.Price[];

            /** Market revision. */
            revision: number;

            /**
             * Creates a new Market instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Market instance
             */
            static create(properties: fairline.v1.Market.$Shape): fairline.v1.Market & fairline.v1.Market.$Shape;
            static create(properties?: fairline.v1.Market.$Properties): fairline.v1.Market;

            /**
             * Encodes the specified Market message. Does not implicitly {@link fairline.v1.Market.verify|verify} messages.
             * @param message Market message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fairline.v1.Market.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Market message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fairline.v1.Market & fairline.v1.Market.$Shape} Market
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fairline.v1.Market & fairline.v1.Market.$Shape;
        }

        namespace Market {

            /** Properties of a Market. */
            interface $Properties {

                /** Market marketKey */
                marketKey?: string;

                /** Market type */
                type?: string;

                /** Market period */
                period?: string;

                /** Market participant */
                participant?: string;

                /** Market lineHalfPoints */
                lineHalfPoints?: (number|null);

                /** Market main */
                main?: boolean;

                /** Market status */
                status?: fairline.v1.MarketStatus;

                /** Market reason */
                reason?: string;

                /** Market changeSeq */
                changeSeq?: number;

                /** Market previousChangeSeq */
                previousChangeSeq?: number;

                /** Market prices */
                prices?: fairline.v1.Price.$Properties[];

                /** Market revision */
                revision?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Market. */
            type $Shape = fairline.v1.Market.$Properties;
        }

        /**
         * Properties of a Price.
         * @deprecated Use fairline.v1.Price.$Properties instead.
         */
        interface IPrice extends fairline.v1.Price.$Properties {
        }

        /** Represents a Price. */
        class Price {

            /**
             * Constructs a new Price.
             * @param [properties] Properties to set
             */
            constructor(properties?: fairline.v1.Price.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Price selection. */
            selection: fairline.v1.Selection;

            /** Price priceMilli. */
            priceMilli: number;

            /** Price probability. */
            probability: number;

            /** Price result. */
            result: fairline.v1.SelectionResult;

            /**
             * Creates a new Price instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Price instance
             */
            static create(properties: fairline.v1.Price.$Shape): fairline.v1.Price & fairline.v1.Price.$Shape;
            static create(properties?: fairline.v1.Price.$Properties): fairline.v1.Price;

            /**
             * Encodes the specified Price message. Does not implicitly {@link fairline.v1.Price.verify|verify} messages.
             * @param message Price message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fairline.v1.Price.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Price message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fairline.v1.Price & fairline.v1.Price.$Shape} Price
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fairline.v1.Price & fairline.v1.Price.$Shape;
        }

        namespace Price {

            /** Properties of a Price. */
            interface $Properties {

                /** Price selection */
                selection?: fairline.v1.Selection;

                /** Price priceMilli */
                priceMilli?: number;

                /** Price probability */
                probability?: number;

                /** Price result */
                result?: fairline.v1.SelectionResult;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Price. */
            type $Shape = fairline.v1.Price.$Properties;
        }

        /** ChangeCause enum. */
        enum ChangeCause {

            /** CHANGE_CAUSE_UNSPECIFIED value */
            CHANGE_CAUSE_UNSPECIFIED = 0,

            /** CHANGE_CAUSE_OPEN value */
            CHANGE_CAUSE_OPEN = 1,

            /** CHANGE_CAUSE_EVENT value */
            CHANGE_CAUSE_EVENT = 2,

            /** CHANGE_CAUSE_STOP value */
            CHANGE_CAUSE_STOP = 3,

            /** CHANGE_CAUSE_RESUME value */
            CHANGE_CAUSE_RESUME = 4,

            /** CHANGE_CAUSE_SETTLEMENT value */
            CHANGE_CAUSE_SETTLEMENT = 5,

            /** CHANGE_CAUSE_CORRECTION value */
            CHANGE_CAUSE_CORRECTION = 6,

            /** CHANGE_CAUSE_SOURCE value */
            CHANGE_CAUSE_SOURCE = 7
        }

        /**
         * Properties of a Lineage.
         * @deprecated Use fairline.v1.Lineage.$Properties instead.
         */
        interface ILineage extends fairline.v1.Lineage.$Properties {
        }

        /** Represents a Lineage. */
        class Lineage {

            /**
             * Constructs a new Lineage.
             * @param [properties] Properties to set
             */
            constructor(properties?: fairline.v1.Lineage.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Lineage inputPartition. */
            inputPartition: number;

            /** Lineage firstOffset. */
            firstOffset: number;

            /** Lineage lastOffset. */
            lastOffset: number;

            /** Lineage firstEventSeq. */
            firstEventSeq: number;

            /** Lineage lastEventSeq. */
            lastEventSeq: number;

            /** Lineage modelVersion. */
            modelVersion: string;

            /** Lineage modelHash. */
            modelHash: string;

            /**
             * Creates a new Lineage instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Lineage instance
             */
            static create(properties: fairline.v1.Lineage.$Shape): fairline.v1.Lineage & fairline.v1.Lineage.$Shape;
            static create(properties?: fairline.v1.Lineage.$Properties): fairline.v1.Lineage;

            /**
             * Encodes the specified Lineage message. Does not implicitly {@link fairline.v1.Lineage.verify|verify} messages.
             * @param message Lineage message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fairline.v1.Lineage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Lineage message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fairline.v1.Lineage & fairline.v1.Lineage.$Shape} Lineage
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fairline.v1.Lineage & fairline.v1.Lineage.$Shape;
        }

        namespace Lineage {

            /** Properties of a Lineage. */
            interface $Properties {

                /** Lineage inputPartition */
                inputPartition?: number;

                /** Lineage firstOffset */
                firstOffset?: number;

                /** Lineage lastOffset */
                lastOffset?: number;

                /** Lineage firstEventSeq */
                firstEventSeq?: number;

                /** Lineage lastEventSeq */
                lastEventSeq?: number;

                /** Lineage modelVersion */
                modelVersion?: string;

                /** Lineage modelHash */
                modelHash?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Lineage. */
            type $Shape = fairline.v1.Lineage.$Properties;
        }

        /**
         * Properties of a GameScore.
         * @deprecated Use fairline.v1.GameScore.$Properties instead.
         */
        interface IGameScore extends fairline.v1.GameScore.$Properties {
        }

        /** Represents a GameScore. */
        class GameScore {

            /**
             * Constructs a new GameScore.
             * @param [properties] Properties to set
             */
            constructor(properties?: fairline.v1.GameScore.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GameScore phase. */
            phase: fairline.v1.GamePhase;

            /** GameScore home. */
            home: number;

            /** GameScore away. */
            away: number;

            /** GameScore clock. */
            clock: string;

            /** GameScore situation. */
            situation: string;

            /**
             * Creates a new GameScore instance using the specified properties.
             * @param [properties] Properties to set
             * @returns GameScore instance
             */
            static create(properties: fairline.v1.GameScore.$Shape): fairline.v1.GameScore & fairline.v1.GameScore.$Shape;
            static create(properties?: fairline.v1.GameScore.$Properties): fairline.v1.GameScore;

            /**
             * Encodes the specified GameScore message. Does not implicitly {@link fairline.v1.GameScore.verify|verify} messages.
             * @param message GameScore message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fairline.v1.GameScore.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GameScore message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fairline.v1.GameScore & fairline.v1.GameScore.$Shape} GameScore
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fairline.v1.GameScore & fairline.v1.GameScore.$Shape;
        }

        namespace GameScore {

            /** Properties of a GameScore. */
            interface $Properties {

                /** GameScore phase */
                phase?: fairline.v1.GamePhase;

                /** GameScore home */
                home?: number;

                /** GameScore away */
                away?: number;

                /** GameScore clock */
                clock?: string;

                /** GameScore situation */
                situation?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GameScore. */
            type $Shape = fairline.v1.GameScore.$Properties;
        }

        /** GamePhase enum. */
        enum GamePhase {

            /** GAME_PHASE_UNSPECIFIED value */
            GAME_PHASE_UNSPECIFIED = 0,

            /** GAME_PHASE_PREGAME value */
            GAME_PHASE_PREGAME = 1,

            /** GAME_PHASE_LIVE value */
            GAME_PHASE_LIVE = 2,

            /** GAME_PHASE_BREAK value */
            GAME_PHASE_BREAK = 3,

            /** GAME_PHASE_FINAL value */
            GAME_PHASE_FINAL = 4
        }

        /**
         * Properties of an OddsChange.
         * @deprecated Use fairline.v1.OddsChange.$Properties instead.
         */
        interface IOddsChange extends fairline.v1.OddsChange.$Properties {
        }

        /** Represents an OddsChange. */
        class OddsChange {

            /**
             * Constructs a new OddsChange.
             * @param [properties] Properties to set
             */
            constructor(properties?: fairline.v1.OddsChange.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** OddsChange gameId. */
            gameId: string;

            /** OddsChange changeSeq. */
            changeSeq: number;

            /** OddsChange epoch. */
            epoch: number;

            /** OddsChange throughEventSeq. */
            throughEventSeq: number;

            /** OddsChange asOfUs. */
            asOfUs: number;

            /** OddsChange validForMs. */
            validForMs: number;

            /** OddsChange gameDate. */
            gameDate: string;

            /** OddsChange cause. */
            cause: fairline.v1.ChangeCause;

            /** OddsChange lineage. */
            lineage: fairline.v1.Lineage;

            /** OddsChange score. */
            score: fairline.v1.GameScore;

            /** OddsChange sentAtUs. */
            sentAtUs: number;

            /** OddsChange markets. */
            markets: fairline.v1.Market[];

            /**
             * Creates a new OddsChange instance using the specified properties.
             * @param [properties] Properties to set
             * @returns OddsChange instance
             */
            static create(properties: fairline.v1.OddsChange.$Shape): fairline.v1.OddsChange & fairline.v1.OddsChange.$Shape;
            static create(properties?: fairline.v1.OddsChange.$Properties): fairline.v1.OddsChange;

            /**
             * Encodes the specified OddsChange message. Does not implicitly {@link fairline.v1.OddsChange.verify|verify} messages.
             * @param message OddsChange message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fairline.v1.OddsChange.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an OddsChange message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fairline.v1.OddsChange & fairline.v1.OddsChange.$Shape} OddsChange
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fairline.v1.OddsChange & fairline.v1.OddsChange.$Shape;
        }

        namespace OddsChange {

            /** Properties of an OddsChange. */
            interface $Properties {

                /** OddsChange gameId */
                gameId?: string;

                /** OddsChange changeSeq */
                changeSeq?: number;

                /** OddsChange epoch */
                epoch?: number;

                /** OddsChange throughEventSeq */
                throughEventSeq?: number;

                /** OddsChange asOfUs */
                asOfUs?: number;

                /** OddsChange validForMs */
                validForMs?: number;

                /** OddsChange gameDate */
                gameDate?: string;

                /** OddsChange cause */
                cause?: fairline.v1.ChangeCause;

                /** OddsChange lineage */
                lineage?: fairline.v1.Lineage.$Properties;

                /** OddsChange score */
                score?: fairline.v1.GameScore.$Properties;

                /** OddsChange sentAtUs */
                sentAtUs?: number;

                /** OddsChange markets */
                markets?: fairline.v1.Market.$Properties[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an OddsChange. */
            type $Shape = fairline.v1.OddsChange.$Properties;
        }

        /**
         * Properties of a Board.
         * @deprecated Use fairline.v1.Board.$Properties instead.
         */
        interface IBoard extends fairline.v1.Board.$Properties {
        }

        /** Represents a Board. */
        class Board {

            /**
             * Constructs a new Board.
             * @param [properties] Properties to set
             */
            constructor(properties?: fairline.v1.Board.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Board gameId. */
            gameId: string;

            /** Board changeSeq. */
            changeSeq: number;

            /** Board epoch. */
            epoch: number;

            /** Board throughEventSeq. */
            throughEventSeq: number;

            /** Board asOfUs. */
            asOfUs: number;

            /** Board validForMs. */
            validForMs: number;

            /** Board gameDate. */
            gameDate: string;

            /** Board score. */
            score: fairline.v1.GameScore;

            /** Board teams. */
            teams: fairline.v1.Teams;

            /** Board markets. */
            markets: fairline.v1.Market[];

            /** Board oddsOffset. */
            oddsOffset: number;

            /**
             * Creates a new Board instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Board instance
             */
            static create(properties: fairline.v1.Board.$Shape): fairline.v1.Board & fairline.v1.Board.$Shape;
            static create(properties?: fairline.v1.Board.$Properties): fairline.v1.Board;

            /**
             * Encodes the specified Board message. Does not implicitly {@link fairline.v1.Board.verify|verify} messages.
             * @param message Board message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fairline.v1.Board.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Board message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fairline.v1.Board & fairline.v1.Board.$Shape} Board
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fairline.v1.Board & fairline.v1.Board.$Shape;
        }

        namespace Board {

            /** Properties of a Board. */
            interface $Properties {

                /** Board gameId */
                gameId?: string;

                /** Board changeSeq */
                changeSeq?: number;

                /** Board epoch */
                epoch?: number;

                /** Board throughEventSeq */
                throughEventSeq?: number;

                /** Board asOfUs */
                asOfUs?: number;

                /** Board validForMs */
                validForMs?: number;

                /** Board gameDate */
                gameDate?: string;

                /** Board score */
                score?: fairline.v1.GameScore.$Properties;

                /** Board teams */
                teams?: fairline.v1.Teams.$Properties;

                /** Board markets */
                markets?: fairline.v1.Market.$Properties[];

                /** Board oddsOffset */
                oddsOffset?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Board. */
            type $Shape = fairline.v1.Board.$Properties;
        }

        /**
         * Properties of a Teams.
         * @deprecated Use fairline.v1.Teams.$Properties instead.
         */
        interface ITeams extends fairline.v1.Teams.$Properties {
        }

        /** Represents a Teams. */
        class Teams {

            /**
             * Constructs a new Teams.
             * @param [properties] Properties to set
             */
            constructor(properties?: fairline.v1.Teams.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Teams homeId. */
            homeId: string;

            /** Teams homeName. */
            homeName: string;

            /** Teams homeAbbreviation. */
            homeAbbreviation: string;

            /** Teams awayId. */
            awayId: string;

            /** Teams awayName. */
            awayName: string;

            /** Teams awayAbbreviation. */
            awayAbbreviation: string;

            /** Teams startsAtUs. */
            startsAtUs: number;

            /**
             * Creates a new Teams instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Teams instance
             */
            static create(properties: fairline.v1.Teams.$Shape): fairline.v1.Teams & fairline.v1.Teams.$Shape;
            static create(properties?: fairline.v1.Teams.$Properties): fairline.v1.Teams;

            /**
             * Encodes the specified Teams message. Does not implicitly {@link fairline.v1.Teams.verify|verify} messages.
             * @param message Teams message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fairline.v1.Teams.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Teams message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fairline.v1.Teams & fairline.v1.Teams.$Shape} Teams
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fairline.v1.Teams & fairline.v1.Teams.$Shape;
        }

        namespace Teams {

            /** Properties of a Teams. */
            interface $Properties {

                /** Teams homeId */
                homeId?: string;

                /** Teams homeName */
                homeName?: string;

                /** Teams homeAbbreviation */
                homeAbbreviation?: string;

                /** Teams awayId */
                awayId?: string;

                /** Teams awayName */
                awayName?: string;

                /** Teams awayAbbreviation */
                awayAbbreviation?: string;

                /** Teams startsAtUs */
                startsAtUs?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Teams. */
            type $Shape = fairline.v1.Teams.$Properties;
        }

        /**
         * Properties of a StopRecord.
         * @deprecated Use fairline.v1.StopRecord.$Properties instead.
         */
        interface IStopRecord extends fairline.v1.StopRecord.$Properties {
        }

        /** Represents a StopRecord. */
        class StopRecord {

            /**
             * Constructs a new StopRecord.
             * @param [properties] Properties to set
             */
            constructor(properties?: fairline.v1.StopRecord.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** StopRecord gameId. */
            gameId: string;

            /** StopRecord eventSeq. */
            eventSeq: number;

            /** StopRecord asOfUs. */
            asOfUs: number;

            /** StopRecord gameDate. */
            gameDate: string;

            /** StopRecord stop. */
            stop: (fairline.v1.BetStop|null);

            /** StopRecord resume. */
            resume: (fairline.v1.Resume|null);

            /** StopRecord body. */
            body?: ("stop"|"resume");

            /**
             * Creates a new StopRecord instance using the specified properties.
             * @param [properties] Properties to set
             * @returns StopRecord instance
             */
            static create(properties: fairline.v1.StopRecord.$Shape): fairline.v1.StopRecord & fairline.v1.StopRecord.$Shape;
            static create(properties?: fairline.v1.StopRecord.$Properties): fairline.v1.StopRecord;

            /**
             * Encodes the specified StopRecord message. Does not implicitly {@link fairline.v1.StopRecord.verify|verify} messages.
             * @param message StopRecord message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fairline.v1.StopRecord.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a StopRecord message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fairline.v1.StopRecord & fairline.v1.StopRecord.$Shape} StopRecord
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fairline.v1.StopRecord & fairline.v1.StopRecord.$Shape;
        }

        namespace StopRecord {

            /** Properties of a StopRecord. */
            interface $Properties {

                /** StopRecord gameId */
                gameId?: string;

                /** StopRecord eventSeq */
                eventSeq?: number;

                /** StopRecord asOfUs */
                asOfUs?: number;

                /** StopRecord gameDate */
                gameDate?: string;

                /** StopRecord stop */
                stop?: (fairline.v1.BetStop.$Properties|null);

                /** StopRecord resume */
                resume?: (fairline.v1.Resume.$Properties|null);

                /** StopRecord body */
                body?: ("stop"|"resume");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a StopRecord. */
            type $Shape = {
              gameId?: string;
              eventSeq?: number;
              asOfUs?: number;
              gameDate?: string;
              stop?: fairline.v1.BetStop.$Shape|null;
              resume?: fairline.v1.Resume.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ body?: undefined; stop?: null; resume?: null }|{ body?: "stop"; stop: fairline.v1.BetStop.$Shape; resume?: null }|{ body?: "resume"; stop?: null; resume: fairline.v1.Resume.$Shape })
            );
        }

        /**
         * Properties of a BetStop.
         * @deprecated Use fairline.v1.BetStop.$Properties instead.
         */
        interface IBetStop extends fairline.v1.BetStop.$Properties {
        }

        /** Represents a BetStop. */
        class BetStop {

            /**
             * Constructs a new BetStop.
             * @param [properties] Properties to set
             */
            constructor(properties?: fairline.v1.BetStop.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** BetStop reason. */
            reason: string;

            /** BetStop marketTypes. */
            marketTypes: string[];

            /** BetStop participant. */
            participant: string;

            /**
             * Creates a new BetStop instance using the specified properties.
             * @param [properties] Properties to set
             * @returns BetStop instance
             */
            static create(properties: fairline.v1.BetStop.$Shape): fairline.v1.BetStop & fairline.v1.BetStop.$Shape;
            static create(properties?: fairline.v1.BetStop.$Properties): fairline.v1.BetStop;

            /**
             * Encodes the specified BetStop message. Does not implicitly {@link fairline.v1.BetStop.verify|verify} messages.
             * @param message BetStop message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fairline.v1.BetStop.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a BetStop message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fairline.v1.BetStop & fairline.v1.BetStop.$Shape} BetStop
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fairline.v1.BetStop & fairline.v1.BetStop.$Shape;
        }

        namespace BetStop {

            /** Properties of a BetStop. */
            interface $Properties {

                /** BetStop reason */
                reason?: string;

                /** BetStop marketTypes */
                marketTypes?: string[];

                /** BetStop participant */
                participant?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a BetStop. */
            type $Shape = fairline.v1.BetStop.$Properties;
        }

        /**
         * Properties of a Resume.
         * @deprecated Use fairline.v1.Resume.$Properties instead.
         */
        interface IResume extends fairline.v1.Resume.$Properties {
        }

        /** Represents a Resume. */
        class Resume {

            /**
             * Constructs a new Resume.
             * @param [properties] Properties to set
             */
            constructor(properties?: fairline.v1.Resume.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Resume reason. */
            reason: string;

            /** Resume marketTypes. */
            marketTypes: string[];

            /** Resume participant. */
            participant: string;

            /** Resume changeSeq. */
            changeSeq: number;

            /**
             * Creates a new Resume instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Resume instance
             */
            static create(properties: fairline.v1.Resume.$Shape): fairline.v1.Resume & fairline.v1.Resume.$Shape;
            static create(properties?: fairline.v1.Resume.$Properties): fairline.v1.Resume;

            /**
             * Encodes the specified Resume message. Does not implicitly {@link fairline.v1.Resume.verify|verify} messages.
             * @param message Resume message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fairline.v1.Resume.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Resume message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fairline.v1.Resume & fairline.v1.Resume.$Shape} Resume
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fairline.v1.Resume & fairline.v1.Resume.$Shape;
        }

        namespace Resume {

            /** Properties of a Resume. */
            interface $Properties {

                /** Resume reason */
                reason?: string;

                /** Resume marketTypes */
                marketTypes?: string[];

                /** Resume participant */
                participant?: string;

                /** Resume changeSeq */
                changeSeq?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Resume. */
            type $Shape = fairline.v1.Resume.$Properties;
        }

        /**
         * Properties of a GameStatus.
         * @deprecated Use fairline.v1.GameStatus.$Properties instead.
         */
        interface IGameStatus extends fairline.v1.GameStatus.$Properties {
        }

        /** Represents a GameStatus. */
        class GameStatus {

            /**
             * Constructs a new GameStatus.
             * @param [properties] Properties to set
             */
            constructor(properties?: fairline.v1.GameStatus.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GameStatus gameId. */
            gameId: string;

            /** GameStatus changeSeq. */
            changeSeq: number;

            /** GameStatus epoch. */
            epoch: number;

            /** GameStatus asOfUs. */
            asOfUs: number;

            /** GameStatus validForMs. */
            validForMs: number;

            /** GameStatus feed. */
            feed: fairline.v1.FeedState;

            /** GameStatus heartbeatOffset. */
            heartbeatOffset: number;

            /**
             * Creates a new GameStatus instance using the specified properties.
             * @param [properties] Properties to set
             * @returns GameStatus instance
             */
            static create(properties: fairline.v1.GameStatus.$Shape): fairline.v1.GameStatus & fairline.v1.GameStatus.$Shape;
            static create(properties?: fairline.v1.GameStatus.$Properties): fairline.v1.GameStatus;

            /**
             * Encodes the specified GameStatus message. Does not implicitly {@link fairline.v1.GameStatus.verify|verify} messages.
             * @param message GameStatus message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fairline.v1.GameStatus.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GameStatus message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fairline.v1.GameStatus & fairline.v1.GameStatus.$Shape} GameStatus
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fairline.v1.GameStatus & fairline.v1.GameStatus.$Shape;
        }

        namespace GameStatus {

            /** Properties of a GameStatus. */
            interface $Properties {

                /** GameStatus gameId */
                gameId?: string;

                /** GameStatus changeSeq */
                changeSeq?: number;

                /** GameStatus epoch */
                epoch?: number;

                /** GameStatus asOfUs */
                asOfUs?: number;

                /** GameStatus validForMs */
                validForMs?: number;

                /** GameStatus feed */
                feed?: fairline.v1.FeedState;

                /** GameStatus heartbeatOffset */
                heartbeatOffset?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GameStatus. */
            type $Shape = fairline.v1.GameStatus.$Properties;
        }

        /** FeedState enum. */
        enum FeedState {

            /** FEED_STATE_UNSPECIFIED value */
            FEED_STATE_UNSPECIFIED = 0,

            /** FEED_STATE_ALIVE value */
            FEED_STATE_ALIVE = 1,

            /** FEED_STATE_GAP value */
            FEED_STATE_GAP = 2,

            /** FEED_STATE_SILENT value */
            FEED_STATE_SILENT = 3,

            /** FEED_STATE_REFUSED value */
            FEED_STATE_REFUSED = 4,

            /** FEED_STATE_RENUMBERED value */
            FEED_STATE_RENUMBERED = 5
        }

        /**
         * Properties of a SettlementRecord.
         * @deprecated Use fairline.v1.SettlementRecord.$Properties instead.
         */
        interface ISettlementRecord extends fairline.v1.SettlementRecord.$Properties {
        }

        /** Represents a SettlementRecord. */
        class SettlementRecord {

            /**
             * Constructs a new SettlementRecord.
             * @param [properties] Properties to set
             */
            constructor(properties?: fairline.v1.SettlementRecord.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SettlementRecord gameId. */
            gameId: string;

            /** SettlementRecord eventSeq. */
            eventSeq: number;

            /** SettlementRecord marketKey. */
            marketKey: string;

            /** SettlementRecord gameDate. */
            gameDate: string;

            /** SettlementRecord asOfUs. */
            asOfUs: number;

            /** SettlementRecord revision. */
            revision: number;

            /** SettlementRecord settlement. */
            settlement: (fairline.v1.Settlement|null);

            /** SettlementRecord rollback. */
            rollback: (fairline.v1.Rollback|null);

            /** SettlementRecord body. */
            body?: ("settlement"|"rollback");

            /**
             * Creates a new SettlementRecord instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SettlementRecord instance
             */
            static create(properties: fairline.v1.SettlementRecord.$Shape): fairline.v1.SettlementRecord & fairline.v1.SettlementRecord.$Shape;
            static create(properties?: fairline.v1.SettlementRecord.$Properties): fairline.v1.SettlementRecord;

            /**
             * Encodes the specified SettlementRecord message. Does not implicitly {@link fairline.v1.SettlementRecord.verify|verify} messages.
             * @param message SettlementRecord message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fairline.v1.SettlementRecord.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SettlementRecord message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fairline.v1.SettlementRecord & fairline.v1.SettlementRecord.$Shape} SettlementRecord
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fairline.v1.SettlementRecord & fairline.v1.SettlementRecord.$Shape;
        }

        namespace SettlementRecord {

            /** Properties of a SettlementRecord. */
            interface $Properties {

                /** SettlementRecord gameId */
                gameId?: string;

                /** SettlementRecord eventSeq */
                eventSeq?: number;

                /** SettlementRecord marketKey */
                marketKey?: string;

                /** SettlementRecord gameDate */
                gameDate?: string;

                /** SettlementRecord asOfUs */
                asOfUs?: number;

                /** SettlementRecord revision */
                revision?: number;

                /** SettlementRecord settlement */
                settlement?: (fairline.v1.Settlement.$Properties|null);

                /** SettlementRecord rollback */
                rollback?: (fairline.v1.Rollback.$Properties|null);

                /** SettlementRecord body */
                body?: ("settlement"|"rollback");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a SettlementRecord. */
            type $Shape = {
              gameId?: string;
              eventSeq?: number;
              marketKey?: string;
              gameDate?: string;
              asOfUs?: number;
              revision?: number;
              settlement?: fairline.v1.Settlement.$Shape|null;
              rollback?: fairline.v1.Rollback.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ body?: undefined; settlement?: null; rollback?: null }|{ body?: "settlement"; settlement: fairline.v1.Settlement.$Shape; rollback?: null }|{ body?: "rollback"; settlement?: null; rollback: fairline.v1.Rollback.$Shape })
            );
        }

        /**
         * Properties of a Settlement.
         * @deprecated Use fairline.v1.Settlement.$Properties instead.
         */
        interface ISettlement extends fairline.v1.Settlement.$Properties {
        }

        /** Represents a Settlement. */
        class Settlement {

            /**
             * Constructs a new Settlement.
             * @param [properties] Properties to set
             */
            constructor(properties?: fairline.v1.Settlement.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Settlement selections. */
            selections: fairline.v1.SettledSelection[];

            /** Settlement certainty. */
            certainty: fairline.v1.Certainty;

            /** Settlement voidReason. */
            voidReason: string;

            /**
             * Creates a new Settlement instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Settlement instance
             */
            static create(properties: fairline.v1.Settlement.$Shape): fairline.v1.Settlement & fairline.v1.Settlement.$Shape;
            static create(properties?: fairline.v1.Settlement.$Properties): fairline.v1.Settlement;

            /**
             * Encodes the specified Settlement message. Does not implicitly {@link fairline.v1.Settlement.verify|verify} messages.
             * @param message Settlement message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fairline.v1.Settlement.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Settlement message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fairline.v1.Settlement & fairline.v1.Settlement.$Shape} Settlement
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fairline.v1.Settlement & fairline.v1.Settlement.$Shape;
        }

        namespace Settlement {

            /** Properties of a Settlement. */
            interface $Properties {

                /** Settlement selections */
                selections?: fairline.v1.SettledSelection.$Properties[];

                /** Settlement certainty */
                certainty?: fairline.v1.Certainty;

                /** Settlement voidReason */
                voidReason?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Settlement. */
            type $Shape = fairline.v1.Settlement.$Properties;
        }

        /**
         * Properties of a SettledSelection.
         * @deprecated Use fairline.v1.SettledSelection.$Properties instead.
         */
        interface ISettledSelection extends fairline.v1.SettledSelection.$Properties {
        }

        /** Represents a SettledSelection. */
        class SettledSelection {

            /**
             * Constructs a new SettledSelection.
             * @param [properties] Properties to set
             */
            constructor(properties?: fairline.v1.SettledSelection.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SettledSelection selection. */
            selection: fairline.v1.Selection;

            /** SettledSelection result. */
            result: fairline.v1.SelectionResult;

            /**
             * Creates a new SettledSelection instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SettledSelection instance
             */
            static create(properties: fairline.v1.SettledSelection.$Shape): fairline.v1.SettledSelection & fairline.v1.SettledSelection.$Shape;
            static create(properties?: fairline.v1.SettledSelection.$Properties): fairline.v1.SettledSelection;

            /**
             * Encodes the specified SettledSelection message. Does not implicitly {@link fairline.v1.SettledSelection.verify|verify} messages.
             * @param message SettledSelection message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fairline.v1.SettledSelection.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SettledSelection message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fairline.v1.SettledSelection & fairline.v1.SettledSelection.$Shape} SettledSelection
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fairline.v1.SettledSelection & fairline.v1.SettledSelection.$Shape;
        }

        namespace SettledSelection {

            /** Properties of a SettledSelection. */
            interface $Properties {

                /** SettledSelection selection */
                selection?: fairline.v1.Selection;

                /** SettledSelection result */
                result?: fairline.v1.SelectionResult;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SettledSelection. */
            type $Shape = fairline.v1.SettledSelection.$Properties;
        }

        /**
         * Properties of a Rollback.
         * @deprecated Use fairline.v1.Rollback.$Properties instead.
         */
        interface IRollback extends fairline.v1.Rollback.$Properties {
        }

        /** Represents a Rollback. */
        class Rollback {

            /**
             * Constructs a new Rollback.
             * @param [properties] Properties to set
             */
            constructor(properties?: fairline.v1.Rollback.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Rollback reason. */
            reason: string;

            /**
             * Creates a new Rollback instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Rollback instance
             */
            static create(properties: fairline.v1.Rollback.$Shape): fairline.v1.Rollback & fairline.v1.Rollback.$Shape;
            static create(properties?: fairline.v1.Rollback.$Properties): fairline.v1.Rollback;

            /**
             * Encodes the specified Rollback message. Does not implicitly {@link fairline.v1.Rollback.verify|verify} messages.
             * @param message Rollback message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fairline.v1.Rollback.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Rollback message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fairline.v1.Rollback & fairline.v1.Rollback.$Shape} Rollback
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fairline.v1.Rollback & fairline.v1.Rollback.$Shape;
        }

        namespace Rollback {

            /** Properties of a Rollback. */
            interface $Properties {

                /** Rollback reason */
                reason?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Rollback. */
            type $Shape = fairline.v1.Rollback.$Properties;
        }

        /**
         * Properties of a PublishedFixture.
         * @deprecated Use fairline.v1.PublishedFixture.$Properties instead.
         */
        interface IPublishedFixture extends fairline.v1.PublishedFixture.$Properties {
        }

        /** Represents a PublishedFixture. */
        class PublishedFixture {

            /**
             * Constructs a new PublishedFixture.
             * @param [properties] Properties to set
             */
            constructor(properties?: fairline.v1.PublishedFixture.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PublishedFixture gameId. */
            gameId: string;

            /** PublishedFixture sport. */
            sport: string;

            /** PublishedFixture season. */
            season: number;

            /** PublishedFixture stage. */
            stage: fairline.v1.SeasonStage;

            /** PublishedFixture gameDate. */
            gameDate: string;

            /** PublishedFixture startsAtUs. */
            startsAtUs: number;

            /** PublishedFixture home. */
            home: fairline.v1.Team;

            /** PublishedFixture away. */
            away: fairline.v1.Team;

            /** PublishedFixture rules. */
            rules: { [k: string]: string };

            /** PublishedFixture players. */
            players: fairline.v1.FixturePlayer[];

            /** PublishedFixture periods. */
            periods: fairline.v1.MarketPeriod[];

            /** PublishedFixture markets. */
            markets: fairline.v1.MarketDescription[];

            /** PublishedFixture throughEventSeq. */
            throughEventSeq: number;

            /**
             * Creates a new PublishedFixture instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PublishedFixture instance
             */
            static create(properties: fairline.v1.PublishedFixture.$Shape): fairline.v1.PublishedFixture & fairline.v1.PublishedFixture.$Shape;
            static create(properties?: fairline.v1.PublishedFixture.$Properties): fairline.v1.PublishedFixture;

            /**
             * Encodes the specified PublishedFixture message. Does not implicitly {@link fairline.v1.PublishedFixture.verify|verify} messages.
             * @param message PublishedFixture message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fairline.v1.PublishedFixture.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PublishedFixture message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fairline.v1.PublishedFixture & fairline.v1.PublishedFixture.$Shape} PublishedFixture
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fairline.v1.PublishedFixture & fairline.v1.PublishedFixture.$Shape;
        }

        namespace PublishedFixture {

            /** Properties of a PublishedFixture. */
            interface $Properties {

                /** PublishedFixture gameId */
                gameId?: string;

                /** PublishedFixture sport */
                sport?: string;

                /** PublishedFixture season */
                season?: number;

                /** PublishedFixture stage */
                stage?: fairline.v1.SeasonStage;

                /** PublishedFixture gameDate */
                gameDate?: string;

                /** PublishedFixture startsAtUs */
                startsAtUs?: number;

                /** PublishedFixture home */
                home?: fairline.v1.Team.$Properties;

                /** PublishedFixture away */
                away?: fairline.v1.Team.$Properties;

                /** PublishedFixture rules */
                rules?: { [k: string]: string };

                /** PublishedFixture players */
                players?: fairline.v1.FixturePlayer.$Properties[];

                /** PublishedFixture periods */
                periods?: fairline.v1.MarketPeriod.$Properties[];

                /** PublishedFixture markets */
                markets?: fairline.v1.MarketDescription.$Properties[];

                /** PublishedFixture throughEventSeq */
                throughEventSeq?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PublishedFixture. */
            type $Shape = fairline.v1.PublishedFixture.$Properties;
        }

        /**
         * Properties of a MarketPeriod.
         * @deprecated Use fairline.v1.MarketPeriod.$Properties instead.
         */
        interface IMarketPeriod extends fairline.v1.MarketPeriod.$Properties {
        }

        /** Represents a MarketPeriod. */
        class MarketPeriod {

            /**
             * Constructs a new MarketPeriod.
             * @param [properties] Properties to set
             */
            constructor(properties?: fairline.v1.MarketPeriod.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MarketPeriod period. */
            period: string;

            /** MarketPeriod name. */
            name: string;

            /**
             * Creates a new MarketPeriod instance using the specified properties.
             * @param [properties] Properties to set
             * @returns MarketPeriod instance
             */
            static create(properties: fairline.v1.MarketPeriod.$Shape): fairline.v1.MarketPeriod & fairline.v1.MarketPeriod.$Shape;
            static create(properties?: fairline.v1.MarketPeriod.$Properties): fairline.v1.MarketPeriod;

            /**
             * Encodes the specified MarketPeriod message. Does not implicitly {@link fairline.v1.MarketPeriod.verify|verify} messages.
             * @param message MarketPeriod message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fairline.v1.MarketPeriod.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MarketPeriod message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fairline.v1.MarketPeriod & fairline.v1.MarketPeriod.$Shape} MarketPeriod
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fairline.v1.MarketPeriod & fairline.v1.MarketPeriod.$Shape;
        }

        namespace MarketPeriod {

            /** Properties of a MarketPeriod. */
            interface $Properties {

                /** MarketPeriod period */
                period?: string;

                /** MarketPeriod name */
                name?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MarketPeriod. */
            type $Shape = fairline.v1.MarketPeriod.$Properties;
        }

        /** ParticipantKind enum. */
        enum ParticipantKind {

            /** PARTICIPANT_KIND_UNSPECIFIED value */
            PARTICIPANT_KIND_UNSPECIFIED = 0,

            /** PARTICIPANT_KIND_NONE value */
            PARTICIPANT_KIND_NONE = 1,

            /** PARTICIPANT_KIND_TEAM value */
            PARTICIPANT_KIND_TEAM = 2,

            /** PARTICIPANT_KIND_PLAYER value */
            PARTICIPANT_KIND_PLAYER = 3
        }

        /**
         * Properties of a MarketDescription.
         * @deprecated Use fairline.v1.MarketDescription.$Properties instead.
         */
        interface IMarketDescription extends fairline.v1.MarketDescription.$Properties {
        }

        /** Represents a MarketDescription. */
        class MarketDescription {

            /**
             * Constructs a new MarketDescription.
             * @param [properties] Properties to set
             */
            constructor(properties?: fairline.v1.MarketDescription.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MarketDescription type. */
            type: string;

            /** MarketDescription name. */
            name: string;

            /** MarketDescription periods. */
            periods: string[];

            /** MarketDescription participant. */
            participant: fairline.v1.ParticipantKind;

            /** MarketDescription line. */
            line: string;

            /** MarketDescription selections. */
            selections: fairline.v1.Selection[];

            /** MarketDescription settlement. */
            settlement: string;

            /**
             * Creates a new MarketDescription instance using the specified properties.
             * @param [properties] Properties to set
             * @returns MarketDescription instance
             */
            static create(properties: fairline.v1.MarketDescription.$Shape): fairline.v1.MarketDescription & fairline.v1.MarketDescription.$Shape;
            static create(properties?: fairline.v1.MarketDescription.$Properties): fairline.v1.MarketDescription;

            /**
             * Encodes the specified MarketDescription message. Does not implicitly {@link fairline.v1.MarketDescription.verify|verify} messages.
             * @param message MarketDescription message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fairline.v1.MarketDescription.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MarketDescription message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fairline.v1.MarketDescription & fairline.v1.MarketDescription.$Shape} MarketDescription
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fairline.v1.MarketDescription & fairline.v1.MarketDescription.$Shape;
        }

        namespace MarketDescription {

            /** Properties of a MarketDescription. */
            interface $Properties {

                /** MarketDescription type */
                type?: string;

                /** MarketDescription name */
                name?: string;

                /** MarketDescription periods */
                periods?: string[];

                /** MarketDescription participant */
                participant?: fairline.v1.ParticipantKind;

                /** MarketDescription line */
                line?: string;

                /** MarketDescription selections */
                selections?: fairline.v1.Selection[];

                /** MarketDescription settlement */
                settlement?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MarketDescription. */
            type $Shape = fairline.v1.MarketDescription.$Properties;
        }

        /**
         * Properties of a StateRecord.
         * @deprecated Use fairline.v1.StateRecord.$Properties instead.
         */
        interface IStateRecord extends fairline.v1.StateRecord.$Properties {
        }

        /** Represents a StateRecord. */
        class StateRecord {

            /**
             * Constructs a new StateRecord.
             * @param [properties] Properties to set
             */
            constructor(properties?: fairline.v1.StateRecord.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** StateRecord stateVersion. */
            stateVersion: number;

            /** StateRecord positions. */
            positions: fairline.v1.InputPosition[];

            /** StateRecord state. */
            state: Uint8Array;

            /**
             * Creates a new StateRecord instance using the specified properties.
             * @param [properties] Properties to set
             * @returns StateRecord instance
             */
            static create(properties: fairline.v1.StateRecord.$Shape): fairline.v1.StateRecord & fairline.v1.StateRecord.$Shape;
            static create(properties?: fairline.v1.StateRecord.$Properties): fairline.v1.StateRecord;

            /**
             * Encodes the specified StateRecord message. Does not implicitly {@link fairline.v1.StateRecord.verify|verify} messages.
             * @param message StateRecord message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fairline.v1.StateRecord.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a StateRecord message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fairline.v1.StateRecord & fairline.v1.StateRecord.$Shape} StateRecord
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fairline.v1.StateRecord & fairline.v1.StateRecord.$Shape;
        }

        namespace StateRecord {

            /** Properties of a StateRecord. */
            interface $Properties {

                /** StateRecord stateVersion */
                stateVersion?: number;

                /** StateRecord positions */
                positions?: fairline.v1.InputPosition.$Properties[];

                /** StateRecord state */
                state?: Uint8Array;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a StateRecord. */
            type $Shape = fairline.v1.StateRecord.$Properties;
        }

        /**
         * Properties of an InputPosition.
         * @deprecated Use fairline.v1.InputPosition.$Properties instead.
         */
        interface IInputPosition extends fairline.v1.InputPosition.$Properties {
        }

        /** Represents an InputPosition. */
        class InputPosition {

            /**
             * Constructs a new InputPosition.
             * @param [properties] Properties to set
             */
            constructor(properties?: fairline.v1.InputPosition.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** InputPosition topic. */
            topic: string;

            /** InputPosition nextOffset. */
            nextOffset: number;

            /**
             * Creates a new InputPosition instance using the specified properties.
             * @param [properties] Properties to set
             * @returns InputPosition instance
             */
            static create(properties: fairline.v1.InputPosition.$Shape): fairline.v1.InputPosition & fairline.v1.InputPosition.$Shape;
            static create(properties?: fairline.v1.InputPosition.$Properties): fairline.v1.InputPosition;

            /**
             * Encodes the specified InputPosition message. Does not implicitly {@link fairline.v1.InputPosition.verify|verify} messages.
             * @param message InputPosition message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fairline.v1.InputPosition.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an InputPosition message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fairline.v1.InputPosition & fairline.v1.InputPosition.$Shape} InputPosition
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fairline.v1.InputPosition & fairline.v1.InputPosition.$Shape;
        }

        namespace InputPosition {

            /** Properties of an InputPosition. */
            interface $Properties {

                /** InputPosition topic */
                topic?: string;

                /** InputPosition nextOffset */
                nextOffset?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an InputPosition. */
            type $Shape = fairline.v1.InputPosition.$Properties;
        }

        /**
         * Properties of a NormalizerGame.
         * @deprecated Use fairline.v1.NormalizerGame.$Properties instead.
         */
        interface INormalizerGame extends fairline.v1.NormalizerGame.$Properties {
        }

        /** Represents a NormalizerGame. */
        class NormalizerGame {

            /**
             * Constructs a new NormalizerGame.
             * @param [properties] Properties to set
             */
            constructor(properties?: fairline.v1.NormalizerGame.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** NormalizerGame gameDate. */
            gameDate: string;

            /** NormalizerGame eventSeq. */
            eventSeq: number;

            /** NormalizerGame nextFeedSeq. */
            nextFeedSeq: number;

            /** NormalizerGame hasFixture. */
            hasFixture: boolean;

            /** NormalizerGame finalAtUs. */
            finalAtUs: number;

            /** NormalizerGame lastAtUs. */
            lastAtUs: number;

            /** NormalizerGame closedAtUs. */
            closedAtUs: number;

            /** NormalizerGame seen. */
            seen: fairline.v1.SeenEvent[];

            /** NormalizerGame missing. */
            missing: fairline.v1.FeedGap[];

            /** NormalizerGame held. */
            held: fairline.v1.HeldRecord[];

            /** NormalizerGame commandIds. */
            commandIds: string[];

            /** NormalizerGame forgottenBelow. */
            forgottenBelow: number;

            /** NormalizerGame seenFrom. */
            seenFrom: number;

            /** NormalizerGame candidates. */
            candidates: fairline.v1.HeldRecord[];

            /** NormalizerGame lastSentAtUs. */
            lastSentAtUs: number;

            /** NormalizerGame undecided. */
            undecided: boolean;

            /** NormalizerGame strayLastSeq. */
            strayLastSeq: number;

            /** NormalizerGame strayLength. */
            strayLength: number;

            /**
             * Creates a new NormalizerGame instance using the specified properties.
             * @param [properties] Properties to set
             * @returns NormalizerGame instance
             */
            static create(properties: fairline.v1.NormalizerGame.$Shape): fairline.v1.NormalizerGame & fairline.v1.NormalizerGame.$Shape;
            static create(properties?: fairline.v1.NormalizerGame.$Properties): fairline.v1.NormalizerGame;

            /**
             * Encodes the specified NormalizerGame message. Does not implicitly {@link fairline.v1.NormalizerGame.verify|verify} messages.
             * @param message NormalizerGame message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fairline.v1.NormalizerGame.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a NormalizerGame message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fairline.v1.NormalizerGame & fairline.v1.NormalizerGame.$Shape} NormalizerGame
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fairline.v1.NormalizerGame & fairline.v1.NormalizerGame.$Shape;
        }

        namespace NormalizerGame {

            /** Properties of a NormalizerGame. */
            interface $Properties {

                /** NormalizerGame gameDate */
                gameDate?: string;

                /** NormalizerGame eventSeq */
                eventSeq?: number;

                /** NormalizerGame nextFeedSeq */
                nextFeedSeq?: number;

                /** NormalizerGame hasFixture */
                hasFixture?: boolean;

                /** NormalizerGame finalAtUs */
                finalAtUs?: number;

                /** NormalizerGame lastAtUs */
                lastAtUs?: number;

                /** NormalizerGame closedAtUs */
                closedAtUs?: number;

                /** NormalizerGame seen */
                seen?: fairline.v1.SeenEvent.$Properties[];

                /** NormalizerGame missing */
                missing?: fairline.v1.FeedGap.$Properties[];

                /** NormalizerGame held */
                held?: fairline.v1.HeldRecord.$Properties[];

                /** NormalizerGame commandIds */
                commandIds?: string[];

                /** NormalizerGame forgottenBelow */
                forgottenBelow?: number;

                /** NormalizerGame seenFrom */
                seenFrom?: number;

                /** NormalizerGame candidates */
                candidates?: fairline.v1.HeldRecord.$Properties[];

                /** NormalizerGame lastSentAtUs */
                lastSentAtUs?: number;

                /** NormalizerGame undecided */
                undecided?: boolean;

                /** NormalizerGame strayLastSeq */
                strayLastSeq?: number;

                /** NormalizerGame strayLength */
                strayLength?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a NormalizerGame. */
            type $Shape = fairline.v1.NormalizerGame.$Properties;
        }

        /**
         * Properties of a SeenEvent.
         * @deprecated Use fairline.v1.SeenEvent.$Properties instead.
         */
        interface ISeenEvent extends fairline.v1.SeenEvent.$Properties {
        }

        /** Represents a SeenEvent. */
        class SeenEvent {

            /**
             * Constructs a new SeenEvent.
             * @param [properties] Properties to set
             */
            constructor(properties?: fairline.v1.SeenEvent.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SeenEvent eventId. */
            eventId: string;

            /** SeenEvent payloadHashes. */
            payloadHashes: number[];

            /** SeenEvent feedSeq. */
            feedSeq: number;

            /** SeenEvent refusedHashes. */
            refusedHashes: number[];

            /** SeenEvent decidingHash. */
            decidingHash: number;

            /**
             * Creates a new SeenEvent instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SeenEvent instance
             */
            static create(properties: fairline.v1.SeenEvent.$Shape): fairline.v1.SeenEvent & fairline.v1.SeenEvent.$Shape;
            static create(properties?: fairline.v1.SeenEvent.$Properties): fairline.v1.SeenEvent;

            /**
             * Encodes the specified SeenEvent message. Does not implicitly {@link fairline.v1.SeenEvent.verify|verify} messages.
             * @param message SeenEvent message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fairline.v1.SeenEvent.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SeenEvent message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fairline.v1.SeenEvent & fairline.v1.SeenEvent.$Shape} SeenEvent
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fairline.v1.SeenEvent & fairline.v1.SeenEvent.$Shape;
        }

        namespace SeenEvent {

            /** Properties of a SeenEvent. */
            interface $Properties {

                /** SeenEvent eventId */
                eventId?: string;

                /** SeenEvent payloadHashes */
                payloadHashes?: number[];

                /** SeenEvent feedSeq */
                feedSeq?: number;

                /** SeenEvent refusedHashes */
                refusedHashes?: number[];

                /** SeenEvent decidingHash */
                decidingHash?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SeenEvent. */
            type $Shape = fairline.v1.SeenEvent.$Properties;
        }

        /**
         * Properties of a HeldRecord.
         * @deprecated Use fairline.v1.HeldRecord.$Properties instead.
         */
        interface IHeldRecord extends fairline.v1.HeldRecord.$Properties {
        }

        /** Represents a HeldRecord. */
        class HeldRecord {

            /**
             * Constructs a new HeldRecord.
             * @param [properties] Properties to set
             */
            constructor(properties?: fairline.v1.HeldRecord.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** HeldRecord value. */
            value: Uint8Array;

            /** HeldRecord offset. */
            offset: number;

            /** HeldRecord conflicts. */
            conflicts: number[];

            /**
             * Creates a new HeldRecord instance using the specified properties.
             * @param [properties] Properties to set
             * @returns HeldRecord instance
             */
            static create(properties: fairline.v1.HeldRecord.$Shape): fairline.v1.HeldRecord & fairline.v1.HeldRecord.$Shape;
            static create(properties?: fairline.v1.HeldRecord.$Properties): fairline.v1.HeldRecord;

            /**
             * Encodes the specified HeldRecord message. Does not implicitly {@link fairline.v1.HeldRecord.verify|verify} messages.
             * @param message HeldRecord message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fairline.v1.HeldRecord.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a HeldRecord message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fairline.v1.HeldRecord & fairline.v1.HeldRecord.$Shape} HeldRecord
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fairline.v1.HeldRecord & fairline.v1.HeldRecord.$Shape;
        }

        namespace HeldRecord {

            /** Properties of a HeldRecord. */
            interface $Properties {

                /** HeldRecord value */
                value?: Uint8Array;

                /** HeldRecord offset */
                offset?: number;

                /** HeldRecord conflicts */
                conflicts?: number[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a HeldRecord. */
            type $Shape = fairline.v1.HeldRecord.$Properties;
        }

        /**
         * Properties of a NormalizerPartition.
         * @deprecated Use fairline.v1.NormalizerPartition.$Properties instead.
         */
        interface INormalizerPartition extends fairline.v1.NormalizerPartition.$Properties {
        }

        /** Represents a NormalizerPartition. */
        class NormalizerPartition {

            /**
             * Constructs a new NormalizerPartition.
             * @param [properties] Properties to set
             */
            constructor(properties?: fairline.v1.NormalizerPartition.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** NormalizerPartition timeUs. */
            timeUs: number;

            /** NormalizerPartition sources. */
            sources: fairline.v1.SourcePosition[];

            /** NormalizerPartition counts. */
            counts: { [k: string]: number };

            /**
             * Creates a new NormalizerPartition instance using the specified properties.
             * @param [properties] Properties to set
             * @returns NormalizerPartition instance
             */
            static create(properties: fairline.v1.NormalizerPartition.$Shape): fairline.v1.NormalizerPartition & fairline.v1.NormalizerPartition.$Shape;
            static create(properties?: fairline.v1.NormalizerPartition.$Properties): fairline.v1.NormalizerPartition;

            /**
             * Encodes the specified NormalizerPartition message. Does not implicitly {@link fairline.v1.NormalizerPartition.verify|verify} messages.
             * @param message NormalizerPartition message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fairline.v1.NormalizerPartition.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a NormalizerPartition message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fairline.v1.NormalizerPartition & fairline.v1.NormalizerPartition.$Shape} NormalizerPartition
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fairline.v1.NormalizerPartition & fairline.v1.NormalizerPartition.$Shape;
        }

        namespace NormalizerPartition {

            /** Properties of a NormalizerPartition. */
            interface $Properties {

                /** NormalizerPartition timeUs */
                timeUs?: number;

                /** NormalizerPartition sources */
                sources?: fairline.v1.SourcePosition.$Properties[];

                /** NormalizerPartition counts */
                counts?: { [k: string]: number };

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a NormalizerPartition. */
            type $Shape = fairline.v1.NormalizerPartition.$Properties;
        }

        /**
         * Properties of a SourcePosition.
         * @deprecated Use fairline.v1.SourcePosition.$Properties instead.
         */
        interface ISourcePosition extends fairline.v1.SourcePosition.$Properties {
        }

        /** Represents a SourcePosition. */
        class SourcePosition {

            /**
             * Constructs a new SourcePosition.
             * @param [properties] Properties to set
             */
            constructor(properties?: fairline.v1.SourcePosition.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SourcePosition source. */
            source: string;

            /** SourcePosition sourceSeq. */
            sourceSeq: number;

            /** SourcePosition providerAliveAtUs. */
            providerAliveAtUs: number;

            /** SourcePosition receivedAtUs. */
            receivedAtUs: number;

            /**
             * Creates a new SourcePosition instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SourcePosition instance
             */
            static create(properties: fairline.v1.SourcePosition.$Shape): fairline.v1.SourcePosition & fairline.v1.SourcePosition.$Shape;
            static create(properties?: fairline.v1.SourcePosition.$Properties): fairline.v1.SourcePosition;

            /**
             * Encodes the specified SourcePosition message. Does not implicitly {@link fairline.v1.SourcePosition.verify|verify} messages.
             * @param message SourcePosition message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fairline.v1.SourcePosition.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SourcePosition message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fairline.v1.SourcePosition & fairline.v1.SourcePosition.$Shape} SourcePosition
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fairline.v1.SourcePosition & fairline.v1.SourcePosition.$Shape;
        }

        namespace SourcePosition {

            /** Properties of a SourcePosition. */
            interface $Properties {

                /** SourcePosition source */
                source?: string;

                /** SourcePosition sourceSeq */
                sourceSeq?: number;

                /** SourcePosition providerAliveAtUs */
                providerAliveAtUs?: number;

                /** SourcePosition receivedAtUs */
                receivedAtUs?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SourcePosition. */
            type $Shape = fairline.v1.SourcePosition.$Properties;
        }
    }
}
