// Generated from proto/fairline/v1 by tools/workspace/generate-proto.mjs. Do not edit.
/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError;

// Exported root namespace
const $root = $protobuf.roots["default"] || ($protobuf.roots["default"] = {});

export const fairline = $root.fairline = (() => {

    /**
     * Namespace fairline.
     * @exports fairline
     * @namespace
     */
    const fairline = {};

    fairline.v1 = (function() {

        /**
         * Namespace v1.
         * @memberof fairline
         * @namespace
         */
        const v1 = {};

        v1.Command = (function() {

            /**
             * Properties of a Command.
             * @typedef {Object} fairline.v1.Command.$Properties
             * @property {string} [gameId] Command gameId
             * @property {string} [commandId] Command commandId
             * @property {string} [actor] Command actor
             * @property {string} [note] Command note
             * @property {number} [issuedAtUs] Command issuedAtUs
             * @property {fairline.v1.SuspendCommand.$Properties|null} [suspend] Command suspend
             * @property {fairline.v1.ResumeCommand.$Properties|null} [resume] Command resume
             * @property {fairline.v1.AbandonCommand.$Properties|null} [abandon] Command abandon
             * @property {fairline.v1.ConfirmFinalCommand.$Properties|null} [confirmFinal] Command confirmFinal
             * @property {"suspend"|"resume"|"abandon"|"confirmFinal"} [action] Command action
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Command.
             * @memberof fairline.v1
             * @interface ICommand
             * @augments fairline.v1.Command.$Properties
             * @deprecated Use fairline.v1.Command.$Properties instead.
             */

            /**
             * Narrowed shape of a Command.
             * @typedef {{
             *   gameId?: string;
             *   commandId?: string;
             *   actor?: string;
             *   note?: string;
             *   issuedAtUs?: number;
             *   suspend?: fairline.v1.SuspendCommand.$Shape|null;
             *   resume?: fairline.v1.ResumeCommand.$Shape|null;
             *   abandon?: fairline.v1.AbandonCommand.$Shape|null;
             *   confirmFinal?: fairline.v1.ConfirmFinalCommand.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ action?: undefined; suspend?: null; resume?: null; abandon?: null; confirmFinal?: null }|{ action?: "suspend"; suspend: fairline.v1.SuspendCommand.$Shape; resume?: null; abandon?: null; confirmFinal?: null }|{ action?: "resume"; suspend?: null; resume: fairline.v1.ResumeCommand.$Shape; abandon?: null; confirmFinal?: null }|{ action?: "abandon"; suspend?: null; resume?: null; abandon: fairline.v1.AbandonCommand.$Shape; confirmFinal?: null }|{ action?: "confirmFinal"; suspend?: null; resume?: null; abandon?: null; confirmFinal: fairline.v1.ConfirmFinalCommand.$Shape })
             * )} fairline.v1.Command.$Shape
             */

            /**
             * Constructs a new Command.
             * @memberof fairline.v1
             * @classdesc Represents a Command.
             * @constructor
             * @param {fairline.v1.Command.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Command = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Command gameId.
             * @member {string} gameId
             * @memberof fairline.v1.Command
             * @instance
             */
            Command.prototype.gameId = "";

            /**
             * Command commandId.
             * @member {string} commandId
             * @memberof fairline.v1.Command
             * @instance
             */
            Command.prototype.commandId = "";

            /**
             * Command actor.
             * @member {string} actor
             * @memberof fairline.v1.Command
             * @instance
             */
            Command.prototype.actor = "";

            /**
             * Command note.
             * @member {string} note
             * @memberof fairline.v1.Command
             * @instance
             */
            Command.prototype.note = "";

            /**
             * Command issuedAtUs.
             * @member {number} issuedAtUs
             * @memberof fairline.v1.Command
             * @instance
             */
            Command.prototype.issuedAtUs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Command suspend.
             * @member {fairline.v1.SuspendCommand|null} suspend
             * @memberof fairline.v1.Command
             * @instance
             */
            Command.prototype.suspend = null;

            /**
             * Command resume.
             * @member {fairline.v1.ResumeCommand|null} resume
             * @memberof fairline.v1.Command
             * @instance
             */
            Command.prototype.resume = null;

            /**
             * Command abandon.
             * @member {fairline.v1.AbandonCommand|null} abandon
             * @memberof fairline.v1.Command
             * @instance
             */
            Command.prototype.abandon = null;

            /**
             * Command confirmFinal.
             * @member {fairline.v1.ConfirmFinalCommand|null} confirmFinal
             * @memberof fairline.v1.Command
             * @instance
             */
            Command.prototype.confirmFinal = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * Command action.
             * @member {"suspend"|"resume"|"abandon"|"confirmFinal"|undefined} action
             * @memberof fairline.v1.Command
             * @instance
             */
            $Object.defineProperty(Command.prototype, "action", {
                get: $util.oneOfGetter($oneOfFields = ["suspend", "resume", "abandon", "confirmFinal"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new Command instance using the specified properties.
             * @function create
             * @memberof fairline.v1.Command
             * @static
             * @param {fairline.v1.Command.$Properties=} [properties] Properties to set
             * @returns {fairline.v1.Command} Command instance
             * @type {{
             *   (properties: fairline.v1.Command.$Shape): fairline.v1.Command & fairline.v1.Command.$Shape;
             *   (properties?: fairline.v1.Command.$Properties): fairline.v1.Command;
             * }}
             */
            Command.create = function(properties) {
                return new Command(properties);
            };

            /**
             * Encodes the specified Command message. Does not implicitly {@link fairline.v1.Command.verify|verify} messages.
             * @function encode
             * @memberof fairline.v1.Command
             * @static
             * @param {fairline.v1.Command.$Properties} message Command message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Command.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.gameId != null && $Object.hasOwnProperty.call(message, "gameId") && message.gameId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.gameId);
                if (message.commandId != null && $Object.hasOwnProperty.call(message, "commandId") && message.commandId !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.commandId);
                if (message.actor != null && $Object.hasOwnProperty.call(message, "actor") && message.actor !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.actor);
                if (message.note != null && $Object.hasOwnProperty.call(message, "note") && message.note !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.note);
                if (message.issuedAtUs != null && $Object.hasOwnProperty.call(message, "issuedAtUs") && (typeof message.issuedAtUs === "object" ? message.issuedAtUs.low || message.issuedAtUs.high : message.issuedAtUs !== 0))
                    writer.uint32(/* id 5, wireType 0 =*/40).int64(message.issuedAtUs);
                if (message.suspend != null && $Object.hasOwnProperty.call(message, "suspend"))
                    $root.fairline.v1.SuspendCommand.encode(message.suspend, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.resume != null && $Object.hasOwnProperty.call(message, "resume"))
                    $root.fairline.v1.ResumeCommand.encode(message.resume, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.abandon != null && $Object.hasOwnProperty.call(message, "abandon"))
                    $root.fairline.v1.AbandonCommand.encode(message.abandon, writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                if (message.confirmFinal != null && $Object.hasOwnProperty.call(message, "confirmFinal"))
                    $root.fairline.v1.ConfirmFinalCommand.encode(message.confirmFinal, writer.uint32(/* id 9, wireType 2 =*/74).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Command message from the specified reader or buffer.
             * @function decode
             * @memberof fairline.v1.Command
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fairline.v1.Command & fairline.v1.Command.$Shape} Command
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Command.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fairline.v1.Command();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.gameId = value;
                            else
                                delete message.gameId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.commandId = value;
                            else
                                delete message.commandId;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.actor = value;
                            else
                                delete message.actor;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.note = value;
                            else
                                delete message.note;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.issuedAtUs = value;
                            else
                                delete message.issuedAtUs;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.suspend = $root.fairline.v1.SuspendCommand.decode(reader, reader.size(), $undefined, _depth + 1, message.suspend);
                            message.action = "suspend";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.resume = $root.fairline.v1.ResumeCommand.decode(reader, reader.size(), $undefined, _depth + 1, message.resume);
                            message.action = "resume";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message.abandon = $root.fairline.v1.AbandonCommand.decode(reader, reader.size(), $undefined, _depth + 1, message.abandon);
                            message.action = "abandon";
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            message.confirmFinal = $root.fairline.v1.ConfirmFinalCommand.decode(reader, reader.size(), $undefined, _depth + 1, message.confirmFinal);
                            message.action = "confirmFinal";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Command;
        })();

        v1.SuspendCommand = (function() {

            /**
             * Properties of a SuspendCommand.
             * @typedef {Object} fairline.v1.SuspendCommand.$Properties
             * @property {Array.<string>} [marketTypes] SuspendCommand marketTypes
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SuspendCommand.
             * @memberof fairline.v1
             * @interface ISuspendCommand
             * @augments fairline.v1.SuspendCommand.$Properties
             * @deprecated Use fairline.v1.SuspendCommand.$Properties instead.
             */

            /**
             * Shape of a SuspendCommand.
             * @typedef {fairline.v1.SuspendCommand.$Properties} fairline.v1.SuspendCommand.$Shape
             */

            /**
             * Constructs a new SuspendCommand.
             * @memberof fairline.v1
             * @classdesc Represents a SuspendCommand.
             * @constructor
             * @param {fairline.v1.SuspendCommand.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SuspendCommand = function (properties) {
                this.marketTypes = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SuspendCommand marketTypes.
             * @member {Array.<string>} marketTypes
             * @memberof fairline.v1.SuspendCommand
             * @instance
             */
            SuspendCommand.prototype.marketTypes = $util.emptyArray;

            /**
             * Creates a new SuspendCommand instance using the specified properties.
             * @function create
             * @memberof fairline.v1.SuspendCommand
             * @static
             * @param {fairline.v1.SuspendCommand.$Properties=} [properties] Properties to set
             * @returns {fairline.v1.SuspendCommand} SuspendCommand instance
             * @type {{
             *   (properties: fairline.v1.SuspendCommand.$Shape): fairline.v1.SuspendCommand & fairline.v1.SuspendCommand.$Shape;
             *   (properties?: fairline.v1.SuspendCommand.$Properties): fairline.v1.SuspendCommand;
             * }}
             */
            SuspendCommand.create = function(properties) {
                return new SuspendCommand(properties);
            };

            /**
             * Encodes the specified SuspendCommand message. Does not implicitly {@link fairline.v1.SuspendCommand.verify|verify} messages.
             * @function encode
             * @memberof fairline.v1.SuspendCommand
             * @static
             * @param {fairline.v1.SuspendCommand.$Properties} message SuspendCommand message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SuspendCommand.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.marketTypes != null && message.marketTypes.length)
                    for (let i = 0; i < message.marketTypes.length; ++i)
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.marketTypes[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SuspendCommand message from the specified reader or buffer.
             * @function decode
             * @memberof fairline.v1.SuspendCommand
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fairline.v1.SuspendCommand & fairline.v1.SuspendCommand.$Shape} SuspendCommand
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SuspendCommand.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fairline.v1.SuspendCommand();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.marketTypes && message.marketTypes.length))
                                message.marketTypes = [];
                            message.marketTypes.push(reader.stringVerify());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return SuspendCommand;
        })();

        v1.ResumeCommand = (function() {

            /**
             * Properties of a ResumeCommand.
             * @typedef {Object} fairline.v1.ResumeCommand.$Properties
             * @property {Array.<string>} [marketTypes] ResumeCommand marketTypes
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ResumeCommand.
             * @memberof fairline.v1
             * @interface IResumeCommand
             * @augments fairline.v1.ResumeCommand.$Properties
             * @deprecated Use fairline.v1.ResumeCommand.$Properties instead.
             */

            /**
             * Shape of a ResumeCommand.
             * @typedef {fairline.v1.ResumeCommand.$Properties} fairline.v1.ResumeCommand.$Shape
             */

            /**
             * Constructs a new ResumeCommand.
             * @memberof fairline.v1
             * @classdesc Represents a ResumeCommand.
             * @constructor
             * @param {fairline.v1.ResumeCommand.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ResumeCommand = function (properties) {
                this.marketTypes = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ResumeCommand marketTypes.
             * @member {Array.<string>} marketTypes
             * @memberof fairline.v1.ResumeCommand
             * @instance
             */
            ResumeCommand.prototype.marketTypes = $util.emptyArray;

            /**
             * Creates a new ResumeCommand instance using the specified properties.
             * @function create
             * @memberof fairline.v1.ResumeCommand
             * @static
             * @param {fairline.v1.ResumeCommand.$Properties=} [properties] Properties to set
             * @returns {fairline.v1.ResumeCommand} ResumeCommand instance
             * @type {{
             *   (properties: fairline.v1.ResumeCommand.$Shape): fairline.v1.ResumeCommand & fairline.v1.ResumeCommand.$Shape;
             *   (properties?: fairline.v1.ResumeCommand.$Properties): fairline.v1.ResumeCommand;
             * }}
             */
            ResumeCommand.create = function(properties) {
                return new ResumeCommand(properties);
            };

            /**
             * Encodes the specified ResumeCommand message. Does not implicitly {@link fairline.v1.ResumeCommand.verify|verify} messages.
             * @function encode
             * @memberof fairline.v1.ResumeCommand
             * @static
             * @param {fairline.v1.ResumeCommand.$Properties} message ResumeCommand message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ResumeCommand.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.marketTypes != null && message.marketTypes.length)
                    for (let i = 0; i < message.marketTypes.length; ++i)
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.marketTypes[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ResumeCommand message from the specified reader or buffer.
             * @function decode
             * @memberof fairline.v1.ResumeCommand
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fairline.v1.ResumeCommand & fairline.v1.ResumeCommand.$Shape} ResumeCommand
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ResumeCommand.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fairline.v1.ResumeCommand();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.marketTypes && message.marketTypes.length))
                                message.marketTypes = [];
                            message.marketTypes.push(reader.stringVerify());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ResumeCommand;
        })();

        v1.AbandonCommand = (function() {

            /**
             * Properties of an AbandonCommand.
             * @typedef {Object} fairline.v1.AbandonCommand.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an AbandonCommand.
             * @memberof fairline.v1
             * @interface IAbandonCommand
             * @augments fairline.v1.AbandonCommand.$Properties
             * @deprecated Use fairline.v1.AbandonCommand.$Properties instead.
             */

            /**
             * Shape of an AbandonCommand.
             * @typedef {fairline.v1.AbandonCommand.$Properties} fairline.v1.AbandonCommand.$Shape
             */

            /**
             * Constructs a new AbandonCommand.
             * @memberof fairline.v1
             * @classdesc Represents an AbandonCommand.
             * @constructor
             * @param {fairline.v1.AbandonCommand.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const AbandonCommand = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new AbandonCommand instance using the specified properties.
             * @function create
             * @memberof fairline.v1.AbandonCommand
             * @static
             * @param {fairline.v1.AbandonCommand.$Properties=} [properties] Properties to set
             * @returns {fairline.v1.AbandonCommand} AbandonCommand instance
             * @type {{
             *   (properties: fairline.v1.AbandonCommand.$Shape): fairline.v1.AbandonCommand & fairline.v1.AbandonCommand.$Shape;
             *   (properties?: fairline.v1.AbandonCommand.$Properties): fairline.v1.AbandonCommand;
             * }}
             */
            AbandonCommand.create = function(properties) {
                return new AbandonCommand(properties);
            };

            /**
             * Encodes the specified AbandonCommand message. Does not implicitly {@link fairline.v1.AbandonCommand.verify|verify} messages.
             * @function encode
             * @memberof fairline.v1.AbandonCommand
             * @static
             * @param {fairline.v1.AbandonCommand.$Properties} message AbandonCommand message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            AbandonCommand.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an AbandonCommand message from the specified reader or buffer.
             * @function decode
             * @memberof fairline.v1.AbandonCommand
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fairline.v1.AbandonCommand & fairline.v1.AbandonCommand.$Shape} AbandonCommand
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            AbandonCommand.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fairline.v1.AbandonCommand();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return AbandonCommand;
        })();

        v1.ConfirmFinalCommand = (function() {

            /**
             * Properties of a ConfirmFinalCommand.
             * @typedef {Object} fairline.v1.ConfirmFinalCommand.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ConfirmFinalCommand.
             * @memberof fairline.v1
             * @interface IConfirmFinalCommand
             * @augments fairline.v1.ConfirmFinalCommand.$Properties
             * @deprecated Use fairline.v1.ConfirmFinalCommand.$Properties instead.
             */

            /**
             * Shape of a ConfirmFinalCommand.
             * @typedef {fairline.v1.ConfirmFinalCommand.$Properties} fairline.v1.ConfirmFinalCommand.$Shape
             */

            /**
             * Constructs a new ConfirmFinalCommand.
             * @memberof fairline.v1
             * @classdesc Represents a ConfirmFinalCommand.
             * @constructor
             * @param {fairline.v1.ConfirmFinalCommand.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ConfirmFinalCommand = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new ConfirmFinalCommand instance using the specified properties.
             * @function create
             * @memberof fairline.v1.ConfirmFinalCommand
             * @static
             * @param {fairline.v1.ConfirmFinalCommand.$Properties=} [properties] Properties to set
             * @returns {fairline.v1.ConfirmFinalCommand} ConfirmFinalCommand instance
             * @type {{
             *   (properties: fairline.v1.ConfirmFinalCommand.$Shape): fairline.v1.ConfirmFinalCommand & fairline.v1.ConfirmFinalCommand.$Shape;
             *   (properties?: fairline.v1.ConfirmFinalCommand.$Properties): fairline.v1.ConfirmFinalCommand;
             * }}
             */
            ConfirmFinalCommand.create = function(properties) {
                return new ConfirmFinalCommand(properties);
            };

            /**
             * Encodes the specified ConfirmFinalCommand message. Does not implicitly {@link fairline.v1.ConfirmFinalCommand.verify|verify} messages.
             * @function encode
             * @memberof fairline.v1.ConfirmFinalCommand
             * @static
             * @param {fairline.v1.ConfirmFinalCommand.$Properties} message ConfirmFinalCommand message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ConfirmFinalCommand.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ConfirmFinalCommand message from the specified reader or buffer.
             * @function decode
             * @memberof fairline.v1.ConfirmFinalCommand
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fairline.v1.ConfirmFinalCommand & fairline.v1.ConfirmFinalCommand.$Shape} ConfirmFinalCommand
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ConfirmFinalCommand.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fairline.v1.ConfirmFinalCommand();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ConfirmFinalCommand;
        })();

        v1.CommandResult = (function() {

            /**
             * Properties of a CommandResult.
             * @typedef {Object} fairline.v1.CommandResult.$Properties
             * @property {string} [commandId] CommandResult commandId
             * @property {string} [gameId] CommandResult gameId
             * @property {number} [eventSeq] CommandResult eventSeq
             * @property {number} [issuedAtUs] CommandResult issuedAtUs
             * @property {number} [decidedAtUs] CommandResult decidedAtUs
             * @property {fairline.v1.CommandEffect.$Properties|null} [effect] CommandResult effect
             * @property {fairline.v1.CommandRefusal.$Properties|null} [refusal] CommandResult refusal
             * @property {"effect"|"refusal"} [outcome] CommandResult outcome
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a CommandResult.
             * @memberof fairline.v1
             * @interface ICommandResult
             * @augments fairline.v1.CommandResult.$Properties
             * @deprecated Use fairline.v1.CommandResult.$Properties instead.
             */

            /**
             * Narrowed shape of a CommandResult.
             * @typedef {{
             *   commandId?: string;
             *   gameId?: string;
             *   eventSeq?: number;
             *   issuedAtUs?: number;
             *   decidedAtUs?: number;
             *   effect?: fairline.v1.CommandEffect.$Shape|null;
             *   refusal?: fairline.v1.CommandRefusal.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ outcome?: undefined; effect?: null; refusal?: null }|{ outcome?: "effect"; effect: fairline.v1.CommandEffect.$Shape; refusal?: null }|{ outcome?: "refusal"; effect?: null; refusal: fairline.v1.CommandRefusal.$Shape })
             * )} fairline.v1.CommandResult.$Shape
             */

            /**
             * Constructs a new CommandResult.
             * @memberof fairline.v1
             * @classdesc Represents a CommandResult.
             * @constructor
             * @param {fairline.v1.CommandResult.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const CommandResult = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * CommandResult commandId.
             * @member {string} commandId
             * @memberof fairline.v1.CommandResult
             * @instance
             */
            CommandResult.prototype.commandId = "";

            /**
             * CommandResult gameId.
             * @member {string} gameId
             * @memberof fairline.v1.CommandResult
             * @instance
             */
            CommandResult.prototype.gameId = "";

            /**
             * CommandResult eventSeq.
             * @member {number} eventSeq
             * @memberof fairline.v1.CommandResult
             * @instance
             */
            CommandResult.prototype.eventSeq = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * CommandResult issuedAtUs.
             * @member {number} issuedAtUs
             * @memberof fairline.v1.CommandResult
             * @instance
             */
            CommandResult.prototype.issuedAtUs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * CommandResult decidedAtUs.
             * @member {number} decidedAtUs
             * @memberof fairline.v1.CommandResult
             * @instance
             */
            CommandResult.prototype.decidedAtUs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * CommandResult effect.
             * @member {fairline.v1.CommandEffect|null} effect
             * @memberof fairline.v1.CommandResult
             * @instance
             */
            CommandResult.prototype.effect = null;

            /**
             * CommandResult refusal.
             * @member {fairline.v1.CommandRefusal|null} refusal
             * @memberof fairline.v1.CommandResult
             * @instance
             */
            CommandResult.prototype.refusal = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * CommandResult outcome.
             * @member {"effect"|"refusal"|undefined} outcome
             * @memberof fairline.v1.CommandResult
             * @instance
             */
            $Object.defineProperty(CommandResult.prototype, "outcome", {
                get: $util.oneOfGetter($oneOfFields = ["effect", "refusal"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new CommandResult instance using the specified properties.
             * @function create
             * @memberof fairline.v1.CommandResult
             * @static
             * @param {fairline.v1.CommandResult.$Properties=} [properties] Properties to set
             * @returns {fairline.v1.CommandResult} CommandResult instance
             * @type {{
             *   (properties: fairline.v1.CommandResult.$Shape): fairline.v1.CommandResult & fairline.v1.CommandResult.$Shape;
             *   (properties?: fairline.v1.CommandResult.$Properties): fairline.v1.CommandResult;
             * }}
             */
            CommandResult.create = function(properties) {
                return new CommandResult(properties);
            };

            /**
             * Encodes the specified CommandResult message. Does not implicitly {@link fairline.v1.CommandResult.verify|verify} messages.
             * @function encode
             * @memberof fairline.v1.CommandResult
             * @static
             * @param {fairline.v1.CommandResult.$Properties} message CommandResult message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            CommandResult.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.commandId != null && $Object.hasOwnProperty.call(message, "commandId") && message.commandId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.commandId);
                if (message.gameId != null && $Object.hasOwnProperty.call(message, "gameId") && message.gameId !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.gameId);
                if (message.eventSeq != null && $Object.hasOwnProperty.call(message, "eventSeq") && (typeof message.eventSeq === "object" ? message.eventSeq.low || message.eventSeq.high : message.eventSeq !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).int64(message.eventSeq);
                if (message.issuedAtUs != null && $Object.hasOwnProperty.call(message, "issuedAtUs") && (typeof message.issuedAtUs === "object" ? message.issuedAtUs.low || message.issuedAtUs.high : message.issuedAtUs !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).int64(message.issuedAtUs);
                if (message.decidedAtUs != null && $Object.hasOwnProperty.call(message, "decidedAtUs") && (typeof message.decidedAtUs === "object" ? message.decidedAtUs.low || message.decidedAtUs.high : message.decidedAtUs !== 0))
                    writer.uint32(/* id 5, wireType 0 =*/40).int64(message.decidedAtUs);
                if (message.effect != null && $Object.hasOwnProperty.call(message, "effect"))
                    $root.fairline.v1.CommandEffect.encode(message.effect, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.refusal != null && $Object.hasOwnProperty.call(message, "refusal"))
                    $root.fairline.v1.CommandRefusal.encode(message.refusal, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a CommandResult message from the specified reader or buffer.
             * @function decode
             * @memberof fairline.v1.CommandResult
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fairline.v1.CommandResult & fairline.v1.CommandResult.$Shape} CommandResult
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            CommandResult.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fairline.v1.CommandResult();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.commandId = value;
                            else
                                delete message.commandId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.gameId = value;
                            else
                                delete message.gameId;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.eventSeq = value;
                            else
                                delete message.eventSeq;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.issuedAtUs = value;
                            else
                                delete message.issuedAtUs;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.decidedAtUs = value;
                            else
                                delete message.decidedAtUs;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.effect = $root.fairline.v1.CommandEffect.decode(reader, reader.size(), $undefined, _depth + 1, message.effect);
                            message.outcome = "effect";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.refusal = $root.fairline.v1.CommandRefusal.decode(reader, reader.size(), $undefined, _depth + 1, message.refusal);
                            message.outcome = "refusal";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return CommandResult;
        })();

        v1.CommandEffect = (function() {

            /**
             * Properties of a CommandEffect.
             * @typedef {Object} fairline.v1.CommandEffect.$Properties
             * @property {number} [epoch] CommandEffect epoch
             * @property {number} [changeSeq] CommandEffect changeSeq
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a CommandEffect.
             * @memberof fairline.v1
             * @interface ICommandEffect
             * @augments fairline.v1.CommandEffect.$Properties
             * @deprecated Use fairline.v1.CommandEffect.$Properties instead.
             */

            /**
             * Shape of a CommandEffect.
             * @typedef {fairline.v1.CommandEffect.$Properties} fairline.v1.CommandEffect.$Shape
             */

            /**
             * Constructs a new CommandEffect.
             * @memberof fairline.v1
             * @classdesc Represents a CommandEffect.
             * @constructor
             * @param {fairline.v1.CommandEffect.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const CommandEffect = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * CommandEffect epoch.
             * @member {number} epoch
             * @memberof fairline.v1.CommandEffect
             * @instance
             */
            CommandEffect.prototype.epoch = 0;

            /**
             * CommandEffect changeSeq.
             * @member {number} changeSeq
             * @memberof fairline.v1.CommandEffect
             * @instance
             */
            CommandEffect.prototype.changeSeq = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Creates a new CommandEffect instance using the specified properties.
             * @function create
             * @memberof fairline.v1.CommandEffect
             * @static
             * @param {fairline.v1.CommandEffect.$Properties=} [properties] Properties to set
             * @returns {fairline.v1.CommandEffect} CommandEffect instance
             * @type {{
             *   (properties: fairline.v1.CommandEffect.$Shape): fairline.v1.CommandEffect & fairline.v1.CommandEffect.$Shape;
             *   (properties?: fairline.v1.CommandEffect.$Properties): fairline.v1.CommandEffect;
             * }}
             */
            CommandEffect.create = function(properties) {
                return new CommandEffect(properties);
            };

            /**
             * Encodes the specified CommandEffect message. Does not implicitly {@link fairline.v1.CommandEffect.verify|verify} messages.
             * @function encode
             * @memberof fairline.v1.CommandEffect
             * @static
             * @param {fairline.v1.CommandEffect.$Properties} message CommandEffect message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            CommandEffect.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && message.epoch !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.epoch);
                if (message.changeSeq != null && $Object.hasOwnProperty.call(message, "changeSeq") && (typeof message.changeSeq === "object" ? message.changeSeq.low || message.changeSeq.high : message.changeSeq !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).int64(message.changeSeq);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a CommandEffect message from the specified reader or buffer.
             * @function decode
             * @memberof fairline.v1.CommandEffect
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fairline.v1.CommandEffect & fairline.v1.CommandEffect.$Shape} CommandEffect
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            CommandEffect.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fairline.v1.CommandEffect();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.epoch = value;
                            else
                                delete message.epoch;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.changeSeq = value;
                            else
                                delete message.changeSeq;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return CommandEffect;
        })();

        v1.CommandRefusal = (function() {

            /**
             * Properties of a CommandRefusal.
             * @typedef {Object} fairline.v1.CommandRefusal.$Properties
             * @property {string} [reason] CommandRefusal reason
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a CommandRefusal.
             * @memberof fairline.v1
             * @interface ICommandRefusal
             * @augments fairline.v1.CommandRefusal.$Properties
             * @deprecated Use fairline.v1.CommandRefusal.$Properties instead.
             */

            /**
             * Shape of a CommandRefusal.
             * @typedef {fairline.v1.CommandRefusal.$Properties} fairline.v1.CommandRefusal.$Shape
             */

            /**
             * Constructs a new CommandRefusal.
             * @memberof fairline.v1
             * @classdesc Represents a CommandRefusal.
             * @constructor
             * @param {fairline.v1.CommandRefusal.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const CommandRefusal = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * CommandRefusal reason.
             * @member {string} reason
             * @memberof fairline.v1.CommandRefusal
             * @instance
             */
            CommandRefusal.prototype.reason = "";

            /**
             * Creates a new CommandRefusal instance using the specified properties.
             * @function create
             * @memberof fairline.v1.CommandRefusal
             * @static
             * @param {fairline.v1.CommandRefusal.$Properties=} [properties] Properties to set
             * @returns {fairline.v1.CommandRefusal} CommandRefusal instance
             * @type {{
             *   (properties: fairline.v1.CommandRefusal.$Shape): fairline.v1.CommandRefusal & fairline.v1.CommandRefusal.$Shape;
             *   (properties?: fairline.v1.CommandRefusal.$Properties): fairline.v1.CommandRefusal;
             * }}
             */
            CommandRefusal.create = function(properties) {
                return new CommandRefusal(properties);
            };

            /**
             * Encodes the specified CommandRefusal message. Does not implicitly {@link fairline.v1.CommandRefusal.verify|verify} messages.
             * @function encode
             * @memberof fairline.v1.CommandRefusal
             * @static
             * @param {fairline.v1.CommandRefusal.$Properties} message CommandRefusal message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            CommandRefusal.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.reason);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a CommandRefusal message from the specified reader or buffer.
             * @function decode
             * @memberof fairline.v1.CommandRefusal
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fairline.v1.CommandRefusal & fairline.v1.CommandRefusal.$Shape} CommandRefusal
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            CommandRefusal.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fairline.v1.CommandRefusal();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.reason = value;
                            else
                                delete message.reason;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return CommandRefusal;
        })();

        v1.DeadLetterMark = (function() {

            /**
             * Properties of a DeadLetterMark.
             * @typedef {Object} fairline.v1.DeadLetterMark.$Properties
             * @property {string} [letter] DeadLetterMark letter
             * @property {fairline.v1.DeadLetterAction} [action] DeadLetterMark action
             * @property {string} [actor] DeadLetterMark actor
             * @property {string} [note] DeadLetterMark note
             * @property {number} [markedAtUs] DeadLetterMark markedAtUs
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DeadLetterMark.
             * @memberof fairline.v1
             * @interface IDeadLetterMark
             * @augments fairline.v1.DeadLetterMark.$Properties
             * @deprecated Use fairline.v1.DeadLetterMark.$Properties instead.
             */

            /**
             * Shape of a DeadLetterMark.
             * @typedef {fairline.v1.DeadLetterMark.$Properties} fairline.v1.DeadLetterMark.$Shape
             */

            /**
             * Constructs a new DeadLetterMark.
             * @memberof fairline.v1
             * @classdesc Represents a DeadLetterMark.
             * @constructor
             * @param {fairline.v1.DeadLetterMark.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DeadLetterMark = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * DeadLetterMark letter.
             * @member {string} letter
             * @memberof fairline.v1.DeadLetterMark
             * @instance
             */
            DeadLetterMark.prototype.letter = "";

            /**
             * DeadLetterMark action.
             * @member {fairline.v1.DeadLetterAction} action
             * @memberof fairline.v1.DeadLetterMark
             * @instance
             */
            DeadLetterMark.prototype.action = 0;

            /**
             * DeadLetterMark actor.
             * @member {string} actor
             * @memberof fairline.v1.DeadLetterMark
             * @instance
             */
            DeadLetterMark.prototype.actor = "";

            /**
             * DeadLetterMark note.
             * @member {string} note
             * @memberof fairline.v1.DeadLetterMark
             * @instance
             */
            DeadLetterMark.prototype.note = "";

            /**
             * DeadLetterMark markedAtUs.
             * @member {number} markedAtUs
             * @memberof fairline.v1.DeadLetterMark
             * @instance
             */
            DeadLetterMark.prototype.markedAtUs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Creates a new DeadLetterMark instance using the specified properties.
             * @function create
             * @memberof fairline.v1.DeadLetterMark
             * @static
             * @param {fairline.v1.DeadLetterMark.$Properties=} [properties] Properties to set
             * @returns {fairline.v1.DeadLetterMark} DeadLetterMark instance
             * @type {{
             *   (properties: fairline.v1.DeadLetterMark.$Shape): fairline.v1.DeadLetterMark & fairline.v1.DeadLetterMark.$Shape;
             *   (properties?: fairline.v1.DeadLetterMark.$Properties): fairline.v1.DeadLetterMark;
             * }}
             */
            DeadLetterMark.create = function(properties) {
                return new DeadLetterMark(properties);
            };

            /**
             * Encodes the specified DeadLetterMark message. Does not implicitly {@link fairline.v1.DeadLetterMark.verify|verify} messages.
             * @function encode
             * @memberof fairline.v1.DeadLetterMark
             * @static
             * @param {fairline.v1.DeadLetterMark.$Properties} message DeadLetterMark message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            DeadLetterMark.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.letter != null && $Object.hasOwnProperty.call(message, "letter") && message.letter !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.letter);
                if (message.action != null && $Object.hasOwnProperty.call(message, "action") && message.action !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).int32(message.action);
                if (message.actor != null && $Object.hasOwnProperty.call(message, "actor") && message.actor !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.actor);
                if (message.note != null && $Object.hasOwnProperty.call(message, "note") && message.note !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.note);
                if (message.markedAtUs != null && $Object.hasOwnProperty.call(message, "markedAtUs") && (typeof message.markedAtUs === "object" ? message.markedAtUs.low || message.markedAtUs.high : message.markedAtUs !== 0))
                    writer.uint32(/* id 5, wireType 0 =*/40).int64(message.markedAtUs);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a DeadLetterMark message from the specified reader or buffer.
             * @function decode
             * @memberof fairline.v1.DeadLetterMark
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fairline.v1.DeadLetterMark & fairline.v1.DeadLetterMark.$Shape} DeadLetterMark
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            DeadLetterMark.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fairline.v1.DeadLetterMark();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.letter = value;
                            else
                                delete message.letter;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.action = value;
                            else
                                delete message.action;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.actor = value;
                            else
                                delete message.actor;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.note = value;
                            else
                                delete message.note;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.markedAtUs = value;
                            else
                                delete message.markedAtUs;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return DeadLetterMark;
        })();

        /**
         * DeadLetterAction enum.
         * @name fairline.v1.DeadLetterAction
         * @enum {number}
         * @property {number} DEAD_LETTER_ACTION_UNSPECIFIED=0 DEAD_LETTER_ACTION_UNSPECIFIED value
         * @property {number} DEAD_LETTER_ACTION_REPLAYED=1 DEAD_LETTER_ACTION_REPLAYED value
         * @property {number} DEAD_LETTER_ACTION_DISCARDED=2 DEAD_LETTER_ACTION_DISCARDED value
         */
        v1.DeadLetterAction = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "DEAD_LETTER_ACTION_UNSPECIFIED"] = 0;
            values[valuesById[1] = "DEAD_LETTER_ACTION_REPLAYED"] = 1;
            values[valuesById[2] = "DEAD_LETTER_ACTION_DISCARDED"] = 2;
            return values;
        })();

        v1.Fixture = (function() {

            /**
             * Properties of a Fixture.
             * @typedef {Object} fairline.v1.Fixture.$Properties
             * @property {string} [gameId] Fixture gameId
             * @property {string} [sport] Fixture sport
             * @property {number} [season] Fixture season
             * @property {fairline.v1.SeasonStage} [stage] Fixture stage
             * @property {string} [gameDate] Fixture gameDate
             * @property {number} [startsAtUs] Fixture startsAtUs
             * @property {fairline.v1.Team.$Properties} [home] Fixture home
             * @property {fairline.v1.Team.$Properties} [away] Fixture away
             * @property {Object.<string,string>} [rules] Fixture rules
             * @property {fairline.v1.PregameLines.$Properties} [lines] Fixture lines
             * @property {Array.<fairline.v1.FixturePlayer.$Properties>} [players] Fixture players
             * @property {Array.<fairline.v1.PlayerLine.$Properties>} [playerLines] Fixture playerLines
             * @property {fairline.v1.TeamRating.$Properties} [homeRating] Fixture homeRating
             * @property {fairline.v1.TeamRating.$Properties} [awayRating] Fixture awayRating
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Fixture.
             * @memberof fairline.v1
             * @interface IFixture
             * @augments fairline.v1.Fixture.$Properties
             * @deprecated Use fairline.v1.Fixture.$Properties instead.
             */

            /**
             * Shape of a Fixture.
             * @typedef {fairline.v1.Fixture.$Properties} fairline.v1.Fixture.$Shape
             */

            /**
             * Constructs a new Fixture.
             * @memberof fairline.v1
             * @classdesc Represents a Fixture.
             * @constructor
             * @param {fairline.v1.Fixture.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Fixture = function (properties) {
                this.rules = {};
                this.players = [];
                this.playerLines = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Fixture gameId.
             * @member {string} gameId
             * @memberof fairline.v1.Fixture
             * @instance
             */
            Fixture.prototype.gameId = "";

            /**
             * Fixture sport.
             * @member {string} sport
             * @memberof fairline.v1.Fixture
             * @instance
             */
            Fixture.prototype.sport = "";

            /**
             * Fixture season.
             * @member {number} season
             * @memberof fairline.v1.Fixture
             * @instance
             */
            Fixture.prototype.season = 0;

            /**
             * Fixture stage.
             * @member {fairline.v1.SeasonStage} stage
             * @memberof fairline.v1.Fixture
             * @instance
             */
            Fixture.prototype.stage = 0;

            /**
             * Fixture gameDate.
             * @member {string} gameDate
             * @memberof fairline.v1.Fixture
             * @instance
             */
            Fixture.prototype.gameDate = "";

            /**
             * Fixture startsAtUs.
             * @member {number} startsAtUs
             * @memberof fairline.v1.Fixture
             * @instance
             */
            Fixture.prototype.startsAtUs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Fixture home.
             * @member {fairline.v1.Team} home
             * @memberof fairline.v1.Fixture
             * @instance
             */
            Fixture.prototype.home = null;

            /**
             * Fixture away.
             * @member {fairline.v1.Team} away
             * @memberof fairline.v1.Fixture
             * @instance
             */
            Fixture.prototype.away = null;

            /**
             * Fixture rules.
             * @member {Object.<string,string>} rules
             * @memberof fairline.v1.Fixture
             * @instance
             */
            Fixture.prototype.rules = $util.emptyObject;

            /**
             * Fixture lines.
             * @member {fairline.v1.PregameLines} lines
             * @memberof fairline.v1.Fixture
             * @instance
             */
            Fixture.prototype.lines = null;

            /**
             * Fixture players.
             * @member {Array.<fairline.v1.FixturePlayer>} players
             * @memberof fairline.v1.Fixture
             * @instance
             */
            Fixture.prototype.players = $util.emptyArray;

            /**
             * Fixture playerLines.
             * @member {Array.<fairline.v1.PlayerLine>} playerLines
             * @memberof fairline.v1.Fixture
             * @instance
             */
            Fixture.prototype.playerLines = $util.emptyArray;

            /**
             * Fixture homeRating.
             * @member {fairline.v1.TeamRating} homeRating
             * @memberof fairline.v1.Fixture
             * @instance
             */
            Fixture.prototype.homeRating = null;

            /**
             * Fixture awayRating.
             * @member {fairline.v1.TeamRating} awayRating
             * @memberof fairline.v1.Fixture
             * @instance
             */
            Fixture.prototype.awayRating = null;

            /**
             * Creates a new Fixture instance using the specified properties.
             * @function create
             * @memberof fairline.v1.Fixture
             * @static
             * @param {fairline.v1.Fixture.$Properties=} [properties] Properties to set
             * @returns {fairline.v1.Fixture} Fixture instance
             * @type {{
             *   (properties: fairline.v1.Fixture.$Shape): fairline.v1.Fixture & fairline.v1.Fixture.$Shape;
             *   (properties?: fairline.v1.Fixture.$Properties): fairline.v1.Fixture;
             * }}
             */
            Fixture.create = function(properties) {
                return new Fixture(properties);
            };

            /**
             * Encodes the specified Fixture message. Does not implicitly {@link fairline.v1.Fixture.verify|verify} messages.
             * @function encode
             * @memberof fairline.v1.Fixture
             * @static
             * @param {fairline.v1.Fixture.$Properties} message Fixture message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Fixture.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.gameId != null && $Object.hasOwnProperty.call(message, "gameId") && message.gameId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.gameId);
                if (message.sport != null && $Object.hasOwnProperty.call(message, "sport") && message.sport !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.sport);
                if (message.season != null && $Object.hasOwnProperty.call(message, "season") && message.season !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).int32(message.season);
                if (message.stage != null && $Object.hasOwnProperty.call(message, "stage") && message.stage !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).int32(message.stage);
                if (message.gameDate != null && $Object.hasOwnProperty.call(message, "gameDate") && message.gameDate !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.gameDate);
                if (message.startsAtUs != null && $Object.hasOwnProperty.call(message, "startsAtUs") && (typeof message.startsAtUs === "object" ? message.startsAtUs.low || message.startsAtUs.high : message.startsAtUs !== 0))
                    writer.uint32(/* id 6, wireType 0 =*/48).int64(message.startsAtUs);
                if (message.home != null && $Object.hasOwnProperty.call(message, "home"))
                    $root.fairline.v1.Team.encode(message.home, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.away != null && $Object.hasOwnProperty.call(message, "away"))
                    $root.fairline.v1.Team.encode(message.away, writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                if (message.rules != null && $Object.hasOwnProperty.call(message, "rules"))
                    for (let keys = $Object.keys(message.rules), i = 0; i < keys.length; ++i)
                        writer.uint32(/* id 9, wireType 2 =*/74).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.rules[keys[i]]).ldelim();
                if (message.lines != null && $Object.hasOwnProperty.call(message, "lines"))
                    $root.fairline.v1.PregameLines.encode(message.lines, writer.uint32(/* id 10, wireType 2 =*/82).fork(), _depth + 1).ldelim();
                if (message.players != null && message.players.length)
                    for (let i = 0; i < message.players.length; ++i)
                        $root.fairline.v1.FixturePlayer.encode(message.players[i], writer.uint32(/* id 11, wireType 2 =*/90).fork(), _depth + 1).ldelim();
                if (message.playerLines != null && message.playerLines.length)
                    for (let i = 0; i < message.playerLines.length; ++i)
                        $root.fairline.v1.PlayerLine.encode(message.playerLines[i], writer.uint32(/* id 12, wireType 2 =*/98).fork(), _depth + 1).ldelim();
                if (message.homeRating != null && $Object.hasOwnProperty.call(message, "homeRating"))
                    $root.fairline.v1.TeamRating.encode(message.homeRating, writer.uint32(/* id 13, wireType 2 =*/106).fork(), _depth + 1).ldelim();
                if (message.awayRating != null && $Object.hasOwnProperty.call(message, "awayRating"))
                    $root.fairline.v1.TeamRating.encode(message.awayRating, writer.uint32(/* id 14, wireType 2 =*/114).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Fixture message from the specified reader or buffer.
             * @function decode
             * @memberof fairline.v1.Fixture
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fairline.v1.Fixture & fairline.v1.Fixture.$Shape} Fixture
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Fixture.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, key, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fairline.v1.Fixture();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.gameId = value;
                            else
                                delete message.gameId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.sport = value;
                            else
                                delete message.sport;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.season = value;
                            else
                                delete message.season;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.stage = value;
                            else
                                delete message.stage;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.gameDate = value;
                            else
                                delete message.gameDate;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.startsAtUs = value;
                            else
                                delete message.startsAtUs;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.home = $root.fairline.v1.Team.decode(reader, reader.size(), $undefined, _depth + 1, message.home);
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message.away = $root.fairline.v1.Team.decode(reader, reader.size(), $undefined, _depth + 1, message.away);
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            if (message.rules === $util.emptyObject)
                                message.rules = {};
                            let end2 = reader.size() + reader.pos;
                            if (end2 > reader.len)
                                throw $RangeError("index out of range");
                            reader.len = end2;
                            key = "";
                            value = "";
                            while (reader.pos < end2) {
                                let tag2 = reader.tag();
                                wireType = tag2 & 7;
                                switch (tag2 >>>= 3) {
                                case 1:
                                    if (wireType !== 2)
                                        break;
                                    key = reader.stringVerify();
                                    continue;
                                case 2:
                                    if (wireType !== 2)
                                        break;
                                    value = reader.stringVerify();
                                    continue;
                                }
                                reader.skipType(wireType, _depth, tag2);
                            }
                            if (reader.pos !== end2)
                                throw $RangeError("index out of range");
                            reader.len = end;
                            if (key === "__proto__")
                                $util.makeProp(message.rules, key);
                            message.rules[key] = value;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            message.lines = $root.fairline.v1.PregameLines.decode(reader, reader.size(), $undefined, _depth + 1, message.lines);
                            continue;
                        }
                    case 11: {
                            if (wireType !== 2)
                                break;
                            if (!(message.players && message.players.length))
                                message.players = [];
                            message.players.push($root.fairline.v1.FixturePlayer.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 12: {
                            if (wireType !== 2)
                                break;
                            if (!(message.playerLines && message.playerLines.length))
                                message.playerLines = [];
                            message.playerLines.push($root.fairline.v1.PlayerLine.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 13: {
                            if (wireType !== 2)
                                break;
                            message.homeRating = $root.fairline.v1.TeamRating.decode(reader, reader.size(), $undefined, _depth + 1, message.homeRating);
                            continue;
                        }
                    case 14: {
                            if (wireType !== 2)
                                break;
                            message.awayRating = $root.fairline.v1.TeamRating.decode(reader, reader.size(), $undefined, _depth + 1, message.awayRating);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Fixture;
        })();

        /**
         * SeasonStage enum.
         * @name fairline.v1.SeasonStage
         * @enum {number}
         * @property {number} SEASON_STAGE_UNSPECIFIED=0 SEASON_STAGE_UNSPECIFIED value
         * @property {number} SEASON_STAGE_PRESEASON=1 SEASON_STAGE_PRESEASON value
         * @property {number} SEASON_STAGE_REGULAR=2 SEASON_STAGE_REGULAR value
         * @property {number} SEASON_STAGE_POSTSEASON=3 SEASON_STAGE_POSTSEASON value
         */
        v1.SeasonStage = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "SEASON_STAGE_UNSPECIFIED"] = 0;
            values[valuesById[1] = "SEASON_STAGE_PRESEASON"] = 1;
            values[valuesById[2] = "SEASON_STAGE_REGULAR"] = 2;
            values[valuesById[3] = "SEASON_STAGE_POSTSEASON"] = 3;
            return values;
        })();

        /**
         * Side enum.
         * @name fairline.v1.Side
         * @enum {number}
         * @property {number} SIDE_UNSPECIFIED=0 SIDE_UNSPECIFIED value
         * @property {number} SIDE_HOME=1 SIDE_HOME value
         * @property {number} SIDE_AWAY=2 SIDE_AWAY value
         */
        v1.Side = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "SIDE_UNSPECIFIED"] = 0;
            values[valuesById[1] = "SIDE_HOME"] = 1;
            values[valuesById[2] = "SIDE_AWAY"] = 2;
            return values;
        })();

        v1.Team = (function() {

            /**
             * Properties of a Team.
             * @typedef {Object} fairline.v1.Team.$Properties
             * @property {string} [teamId] Team teamId
             * @property {string} [name] Team name
             * @property {string} [abbreviation] Team abbreviation
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Team.
             * @memberof fairline.v1
             * @interface ITeam
             * @augments fairline.v1.Team.$Properties
             * @deprecated Use fairline.v1.Team.$Properties instead.
             */

            /**
             * Shape of a Team.
             * @typedef {fairline.v1.Team.$Properties} fairline.v1.Team.$Shape
             */

            /**
             * Constructs a new Team.
             * @memberof fairline.v1
             * @classdesc Represents a Team.
             * @constructor
             * @param {fairline.v1.Team.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Team = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Team teamId.
             * @member {string} teamId
             * @memberof fairline.v1.Team
             * @instance
             */
            Team.prototype.teamId = "";

            /**
             * Team name.
             * @member {string} name
             * @memberof fairline.v1.Team
             * @instance
             */
            Team.prototype.name = "";

            /**
             * Team abbreviation.
             * @member {string} abbreviation
             * @memberof fairline.v1.Team
             * @instance
             */
            Team.prototype.abbreviation = "";

            /**
             * Creates a new Team instance using the specified properties.
             * @function create
             * @memberof fairline.v1.Team
             * @static
             * @param {fairline.v1.Team.$Properties=} [properties] Properties to set
             * @returns {fairline.v1.Team} Team instance
             * @type {{
             *   (properties: fairline.v1.Team.$Shape): fairline.v1.Team & fairline.v1.Team.$Shape;
             *   (properties?: fairline.v1.Team.$Properties): fairline.v1.Team;
             * }}
             */
            Team.create = function(properties) {
                return new Team(properties);
            };

            /**
             * Encodes the specified Team message. Does not implicitly {@link fairline.v1.Team.verify|verify} messages.
             * @function encode
             * @memberof fairline.v1.Team
             * @static
             * @param {fairline.v1.Team.$Properties} message Team message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Team.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.teamId != null && $Object.hasOwnProperty.call(message, "teamId") && message.teamId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.teamId);
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.name);
                if (message.abbreviation != null && $Object.hasOwnProperty.call(message, "abbreviation") && message.abbreviation !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.abbreviation);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Team message from the specified reader or buffer.
             * @function decode
             * @memberof fairline.v1.Team
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fairline.v1.Team & fairline.v1.Team.$Shape} Team
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Team.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fairline.v1.Team();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.teamId = value;
                            else
                                delete message.teamId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.abbreviation = value;
                            else
                                delete message.abbreviation;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Team;
        })();

        v1.PregameLines = (function() {

            /**
             * Properties of a PregameLines.
             * @typedef {Object} fairline.v1.PregameLines.$Properties
             * @property {number|null} [homePriceMilli] PregameLines homePriceMilli
             * @property {number|null} [awayPriceMilli] PregameLines awayPriceMilli
             * @property {number|null} [spreadHalfPoints] PregameLines spreadHalfPoints
             * @property {number|null} [totalHalfPoints] PregameLines totalHalfPoints
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PregameLines.
             * @memberof fairline.v1
             * @interface IPregameLines
             * @augments fairline.v1.PregameLines.$Properties
             * @deprecated Use fairline.v1.PregameLines.$Properties instead.
             */

            /**
             * Shape of a PregameLines.
             * @typedef {fairline.v1.PregameLines.$Properties} fairline.v1.PregameLines.$Shape
             */

            /**
             * Constructs a new PregameLines.
             * @memberof fairline.v1
             * @classdesc Represents a PregameLines.
             * @constructor
             * @param {fairline.v1.PregameLines.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PregameLines = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * PregameLines homePriceMilli.
             * @member {number|null} homePriceMilli
             * @memberof fairline.v1.PregameLines
             * @instance
             */
            PregameLines.prototype.homePriceMilli = null;

            /**
             * PregameLines awayPriceMilli.
             * @member {number|null} awayPriceMilli
             * @memberof fairline.v1.PregameLines
             * @instance
             */
            PregameLines.prototype.awayPriceMilli = null;

            /**
             * PregameLines spreadHalfPoints.
             * @member {number|null} spreadHalfPoints
             * @memberof fairline.v1.PregameLines
             * @instance
             */
            PregameLines.prototype.spreadHalfPoints = null;

            /**
             * PregameLines totalHalfPoints.
             * @member {number|null} totalHalfPoints
             * @memberof fairline.v1.PregameLines
             * @instance
             */
            PregameLines.prototype.totalHalfPoints = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(PregameLines.prototype, "_homePriceMilli", {
                get: $util.oneOfGetter($oneOfFields = ["homePriceMilli"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(PregameLines.prototype, "_awayPriceMilli", {
                get: $util.oneOfGetter($oneOfFields = ["awayPriceMilli"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(PregameLines.prototype, "_spreadHalfPoints", {
                get: $util.oneOfGetter($oneOfFields = ["spreadHalfPoints"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(PregameLines.prototype, "_totalHalfPoints", {
                get: $util.oneOfGetter($oneOfFields = ["totalHalfPoints"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new PregameLines instance using the specified properties.
             * @function create
             * @memberof fairline.v1.PregameLines
             * @static
             * @param {fairline.v1.PregameLines.$Properties=} [properties] Properties to set
             * @returns {fairline.v1.PregameLines} PregameLines instance
             * @type {{
             *   (properties: fairline.v1.PregameLines.$Shape): fairline.v1.PregameLines & fairline.v1.PregameLines.$Shape;
             *   (properties?: fairline.v1.PregameLines.$Properties): fairline.v1.PregameLines;
             * }}
             */
            PregameLines.create = function(properties) {
                return new PregameLines(properties);
            };

            /**
             * Encodes the specified PregameLines message. Does not implicitly {@link fairline.v1.PregameLines.verify|verify} messages.
             * @function encode
             * @memberof fairline.v1.PregameLines
             * @static
             * @param {fairline.v1.PregameLines.$Properties} message PregameLines message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PregameLines.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.homePriceMilli != null && $Object.hasOwnProperty.call(message, "homePriceMilli"))
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.homePriceMilli);
                if (message.awayPriceMilli != null && $Object.hasOwnProperty.call(message, "awayPriceMilli"))
                    writer.uint32(/* id 2, wireType 0 =*/16).int32(message.awayPriceMilli);
                if (message.spreadHalfPoints != null && $Object.hasOwnProperty.call(message, "spreadHalfPoints"))
                    writer.uint32(/* id 3, wireType 0 =*/24).sint32(message.spreadHalfPoints);
                if (message.totalHalfPoints != null && $Object.hasOwnProperty.call(message, "totalHalfPoints"))
                    writer.uint32(/* id 4, wireType 0 =*/32).int32(message.totalHalfPoints);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PregameLines message from the specified reader or buffer.
             * @function decode
             * @memberof fairline.v1.PregameLines
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fairline.v1.PregameLines & fairline.v1.PregameLines.$Shape} PregameLines
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PregameLines.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fairline.v1.PregameLines();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            message.homePriceMilli = reader.int32();
                            message._homePriceMilli = "homePriceMilli";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.awayPriceMilli = reader.int32();
                            message._awayPriceMilli = "awayPriceMilli";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.spreadHalfPoints = reader.sint32();
                            message._spreadHalfPoints = "spreadHalfPoints";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            message.totalHalfPoints = reader.int32();
                            message._totalHalfPoints = "totalHalfPoints";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return PregameLines;
        })();

        v1.TeamRating = (function() {

            /**
             * Properties of a TeamRating.
             * @typedef {Object} fairline.v1.TeamRating.$Properties
             * @property {number} [strength] TeamRating strength
             * @property {number} [scoring] TeamRating scoring
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a TeamRating.
             * @memberof fairline.v1
             * @interface ITeamRating
             * @augments fairline.v1.TeamRating.$Properties
             * @deprecated Use fairline.v1.TeamRating.$Properties instead.
             */

            /**
             * Shape of a TeamRating.
             * @typedef {fairline.v1.TeamRating.$Properties} fairline.v1.TeamRating.$Shape
             */

            /**
             * Constructs a new TeamRating.
             * @memberof fairline.v1
             * @classdesc Represents a TeamRating.
             * @constructor
             * @param {fairline.v1.TeamRating.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const TeamRating = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * TeamRating strength.
             * @member {number} strength
             * @memberof fairline.v1.TeamRating
             * @instance
             */
            TeamRating.prototype.strength = 0;

            /**
             * TeamRating scoring.
             * @member {number} scoring
             * @memberof fairline.v1.TeamRating
             * @instance
             */
            TeamRating.prototype.scoring = 0;

            /**
             * Creates a new TeamRating instance using the specified properties.
             * @function create
             * @memberof fairline.v1.TeamRating
             * @static
             * @param {fairline.v1.TeamRating.$Properties=} [properties] Properties to set
             * @returns {fairline.v1.TeamRating} TeamRating instance
             * @type {{
             *   (properties: fairline.v1.TeamRating.$Shape): fairline.v1.TeamRating & fairline.v1.TeamRating.$Shape;
             *   (properties?: fairline.v1.TeamRating.$Properties): fairline.v1.TeamRating;
             * }}
             */
            TeamRating.create = function(properties) {
                return new TeamRating(properties);
            };

            /**
             * Encodes the specified TeamRating message. Does not implicitly {@link fairline.v1.TeamRating.verify|verify} messages.
             * @function encode
             * @memberof fairline.v1.TeamRating
             * @static
             * @param {fairline.v1.TeamRating.$Properties} message TeamRating message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            TeamRating.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.strength != null && $Object.hasOwnProperty.call(message, "strength") && !$Object.is(message.strength, 0))
                    writer.uint32(/* id 1, wireType 1 =*/9).double(message.strength);
                if (message.scoring != null && $Object.hasOwnProperty.call(message, "scoring") && !$Object.is(message.scoring, 0))
                    writer.uint32(/* id 2, wireType 1 =*/17).double(message.scoring);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a TeamRating message from the specified reader or buffer.
             * @function decode
             * @memberof fairline.v1.TeamRating
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fairline.v1.TeamRating & fairline.v1.TeamRating.$Shape} TeamRating
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            TeamRating.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fairline.v1.TeamRating();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.strength = value;
                            else
                                delete message.strength;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.scoring = value;
                            else
                                delete message.scoring;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return TeamRating;
        })();

        v1.FixturePlayer = (function() {

            /**
             * Properties of a FixturePlayer.
             * @typedef {Object} fairline.v1.FixturePlayer.$Properties
             * @property {string} [playerId] FixturePlayer playerId
             * @property {fairline.v1.Side} [side] FixturePlayer side
             * @property {string} [name] FixturePlayer name
             * @property {string} [role] FixturePlayer role
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a FixturePlayer.
             * @memberof fairline.v1
             * @interface IFixturePlayer
             * @augments fairline.v1.FixturePlayer.$Properties
             * @deprecated Use fairline.v1.FixturePlayer.$Properties instead.
             */

            /**
             * Shape of a FixturePlayer.
             * @typedef {fairline.v1.FixturePlayer.$Properties} fairline.v1.FixturePlayer.$Shape
             */

            /**
             * Constructs a new FixturePlayer.
             * @memberof fairline.v1
             * @classdesc Represents a FixturePlayer.
             * @constructor
             * @param {fairline.v1.FixturePlayer.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const FixturePlayer = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * FixturePlayer playerId.
             * @member {string} playerId
             * @memberof fairline.v1.FixturePlayer
             * @instance
             */
            FixturePlayer.prototype.playerId = "";

            /**
             * FixturePlayer side.
             * @member {fairline.v1.Side} side
             * @memberof fairline.v1.FixturePlayer
             * @instance
             */
            FixturePlayer.prototype.side = 0;

            /**
             * FixturePlayer name.
             * @member {string} name
             * @memberof fairline.v1.FixturePlayer
             * @instance
             */
            FixturePlayer.prototype.name = "";

            /**
             * FixturePlayer role.
             * @member {string} role
             * @memberof fairline.v1.FixturePlayer
             * @instance
             */
            FixturePlayer.prototype.role = "";

            /**
             * Creates a new FixturePlayer instance using the specified properties.
             * @function create
             * @memberof fairline.v1.FixturePlayer
             * @static
             * @param {fairline.v1.FixturePlayer.$Properties=} [properties] Properties to set
             * @returns {fairline.v1.FixturePlayer} FixturePlayer instance
             * @type {{
             *   (properties: fairline.v1.FixturePlayer.$Shape): fairline.v1.FixturePlayer & fairline.v1.FixturePlayer.$Shape;
             *   (properties?: fairline.v1.FixturePlayer.$Properties): fairline.v1.FixturePlayer;
             * }}
             */
            FixturePlayer.create = function(properties) {
                return new FixturePlayer(properties);
            };

            /**
             * Encodes the specified FixturePlayer message. Does not implicitly {@link fairline.v1.FixturePlayer.verify|verify} messages.
             * @function encode
             * @memberof fairline.v1.FixturePlayer
             * @static
             * @param {fairline.v1.FixturePlayer.$Properties} message FixturePlayer message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            FixturePlayer.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.playerId != null && $Object.hasOwnProperty.call(message, "playerId") && message.playerId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.playerId);
                if (message.side != null && $Object.hasOwnProperty.call(message, "side") && message.side !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).int32(message.side);
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.name);
                if (message.role != null && $Object.hasOwnProperty.call(message, "role") && message.role !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.role);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a FixturePlayer message from the specified reader or buffer.
             * @function decode
             * @memberof fairline.v1.FixturePlayer
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fairline.v1.FixturePlayer & fairline.v1.FixturePlayer.$Shape} FixturePlayer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            FixturePlayer.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fairline.v1.FixturePlayer();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.playerId = value;
                            else
                                delete message.playerId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.side = value;
                            else
                                delete message.side;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.role = value;
                            else
                                delete message.role;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return FixturePlayer;
        })();

        v1.PlayerLine = (function() {

            /**
             * Properties of a PlayerLine.
             * @typedef {Object} fairline.v1.PlayerLine.$Properties
             * @property {string} [playerId] PlayerLine playerId
             * @property {string} [marketType] PlayerLine marketType
             * @property {number} [lineHalfPoints] PlayerLine lineHalfPoints
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PlayerLine.
             * @memberof fairline.v1
             * @interface IPlayerLine
             * @augments fairline.v1.PlayerLine.$Properties
             * @deprecated Use fairline.v1.PlayerLine.$Properties instead.
             */

            /**
             * Shape of a PlayerLine.
             * @typedef {fairline.v1.PlayerLine.$Properties} fairline.v1.PlayerLine.$Shape
             */

            /**
             * Constructs a new PlayerLine.
             * @memberof fairline.v1
             * @classdesc Represents a PlayerLine.
             * @constructor
             * @param {fairline.v1.PlayerLine.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PlayerLine = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * PlayerLine playerId.
             * @member {string} playerId
             * @memberof fairline.v1.PlayerLine
             * @instance
             */
            PlayerLine.prototype.playerId = "";

            /**
             * PlayerLine marketType.
             * @member {string} marketType
             * @memberof fairline.v1.PlayerLine
             * @instance
             */
            PlayerLine.prototype.marketType = "";

            /**
             * PlayerLine lineHalfPoints.
             * @member {number} lineHalfPoints
             * @memberof fairline.v1.PlayerLine
             * @instance
             */
            PlayerLine.prototype.lineHalfPoints = 0;

            /**
             * Creates a new PlayerLine instance using the specified properties.
             * @function create
             * @memberof fairline.v1.PlayerLine
             * @static
             * @param {fairline.v1.PlayerLine.$Properties=} [properties] Properties to set
             * @returns {fairline.v1.PlayerLine} PlayerLine instance
             * @type {{
             *   (properties: fairline.v1.PlayerLine.$Shape): fairline.v1.PlayerLine & fairline.v1.PlayerLine.$Shape;
             *   (properties?: fairline.v1.PlayerLine.$Properties): fairline.v1.PlayerLine;
             * }}
             */
            PlayerLine.create = function(properties) {
                return new PlayerLine(properties);
            };

            /**
             * Encodes the specified PlayerLine message. Does not implicitly {@link fairline.v1.PlayerLine.verify|verify} messages.
             * @function encode
             * @memberof fairline.v1.PlayerLine
             * @static
             * @param {fairline.v1.PlayerLine.$Properties} message PlayerLine message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PlayerLine.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.playerId != null && $Object.hasOwnProperty.call(message, "playerId") && message.playerId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.playerId);
                if (message.marketType != null && $Object.hasOwnProperty.call(message, "marketType") && message.marketType !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.marketType);
                if (message.lineHalfPoints != null && $Object.hasOwnProperty.call(message, "lineHalfPoints") && message.lineHalfPoints !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).sint32(message.lineHalfPoints);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PlayerLine message from the specified reader or buffer.
             * @function decode
             * @memberof fairline.v1.PlayerLine
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fairline.v1.PlayerLine & fairline.v1.PlayerLine.$Shape} PlayerLine
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PlayerLine.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fairline.v1.PlayerLine();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.playerId = value;
                            else
                                delete message.playerId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.marketType = value;
                            else
                                delete message.marketType;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.sint32())
                                message.lineHalfPoints = value;
                            else
                                delete message.lineHalfPoints;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return PlayerLine;
        })();

        v1.Heartbeat = (function() {

            /**
             * Properties of a Heartbeat.
             * @typedef {Object} fairline.v1.Heartbeat.$Properties
             * @property {string} [source] Heartbeat source
             * @property {number} [asOfUs] Heartbeat asOfUs
             * @property {number} [ageUs] Heartbeat ageUs
             * @property {fairline.v1.SourceHealth} [state] Heartbeat state
             * @property {number} [openGames] Heartbeat openGames
             * @property {number} [closedGames] Heartbeat closedGames
             * @property {number} [inputOffset] Heartbeat inputOffset
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Heartbeat.
             * @memberof fairline.v1
             * @interface IHeartbeat
             * @augments fairline.v1.Heartbeat.$Properties
             * @deprecated Use fairline.v1.Heartbeat.$Properties instead.
             */

            /**
             * Shape of a Heartbeat.
             * @typedef {fairline.v1.Heartbeat.$Properties} fairline.v1.Heartbeat.$Shape
             */

            /**
             * Constructs a new Heartbeat.
             * @memberof fairline.v1
             * @classdesc Represents a Heartbeat.
             * @constructor
             * @param {fairline.v1.Heartbeat.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Heartbeat = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Heartbeat source.
             * @member {string} source
             * @memberof fairline.v1.Heartbeat
             * @instance
             */
            Heartbeat.prototype.source = "";

            /**
             * Heartbeat asOfUs.
             * @member {number} asOfUs
             * @memberof fairline.v1.Heartbeat
             * @instance
             */
            Heartbeat.prototype.asOfUs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Heartbeat ageUs.
             * @member {number} ageUs
             * @memberof fairline.v1.Heartbeat
             * @instance
             */
            Heartbeat.prototype.ageUs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Heartbeat state.
             * @member {fairline.v1.SourceHealth} state
             * @memberof fairline.v1.Heartbeat
             * @instance
             */
            Heartbeat.prototype.state = 0;

            /**
             * Heartbeat openGames.
             * @member {number} openGames
             * @memberof fairline.v1.Heartbeat
             * @instance
             */
            Heartbeat.prototype.openGames = 0;

            /**
             * Heartbeat closedGames.
             * @member {number} closedGames
             * @memberof fairline.v1.Heartbeat
             * @instance
             */
            Heartbeat.prototype.closedGames = 0;

            /**
             * Heartbeat inputOffset.
             * @member {number} inputOffset
             * @memberof fairline.v1.Heartbeat
             * @instance
             */
            Heartbeat.prototype.inputOffset = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Creates a new Heartbeat instance using the specified properties.
             * @function create
             * @memberof fairline.v1.Heartbeat
             * @static
             * @param {fairline.v1.Heartbeat.$Properties=} [properties] Properties to set
             * @returns {fairline.v1.Heartbeat} Heartbeat instance
             * @type {{
             *   (properties: fairline.v1.Heartbeat.$Shape): fairline.v1.Heartbeat & fairline.v1.Heartbeat.$Shape;
             *   (properties?: fairline.v1.Heartbeat.$Properties): fairline.v1.Heartbeat;
             * }}
             */
            Heartbeat.create = function(properties) {
                return new Heartbeat(properties);
            };

            /**
             * Encodes the specified Heartbeat message. Does not implicitly {@link fairline.v1.Heartbeat.verify|verify} messages.
             * @function encode
             * @memberof fairline.v1.Heartbeat
             * @static
             * @param {fairline.v1.Heartbeat.$Properties} message Heartbeat message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Heartbeat.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.source != null && $Object.hasOwnProperty.call(message, "source") && message.source !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.source);
                if (message.asOfUs != null && $Object.hasOwnProperty.call(message, "asOfUs") && (typeof message.asOfUs === "object" ? message.asOfUs.low || message.asOfUs.high : message.asOfUs !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).int64(message.asOfUs);
                if (message.ageUs != null && $Object.hasOwnProperty.call(message, "ageUs") && (typeof message.ageUs === "object" ? message.ageUs.low || message.ageUs.high : message.ageUs !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).int64(message.ageUs);
                if (message.state != null && $Object.hasOwnProperty.call(message, "state") && message.state !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).int32(message.state);
                if (message.openGames != null && $Object.hasOwnProperty.call(message, "openGames") && message.openGames !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).int32(message.openGames);
                if (message.closedGames != null && $Object.hasOwnProperty.call(message, "closedGames") && message.closedGames !== 0)
                    writer.uint32(/* id 6, wireType 0 =*/48).int32(message.closedGames);
                if (message.inputOffset != null && $Object.hasOwnProperty.call(message, "inputOffset") && (typeof message.inputOffset === "object" ? message.inputOffset.low || message.inputOffset.high : message.inputOffset !== 0))
                    writer.uint32(/* id 7, wireType 0 =*/56).int64(message.inputOffset);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Heartbeat message from the specified reader or buffer.
             * @function decode
             * @memberof fairline.v1.Heartbeat
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fairline.v1.Heartbeat & fairline.v1.Heartbeat.$Shape} Heartbeat
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Heartbeat.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fairline.v1.Heartbeat();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.source = value;
                            else
                                delete message.source;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.asOfUs = value;
                            else
                                delete message.asOfUs;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.ageUs = value;
                            else
                                delete message.ageUs;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.state = value;
                            else
                                delete message.state;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.openGames = value;
                            else
                                delete message.openGames;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.closedGames = value;
                            else
                                delete message.closedGames;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.inputOffset = value;
                            else
                                delete message.inputOffset;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Heartbeat;
        })();

        v1.RawRecord = (function() {

            /**
             * Properties of a RawRecord.
             * @typedef {Object} fairline.v1.RawRecord.$Properties
             * @property {string} [gameId] RawRecord gameId
             * @property {number} [feedSeq] RawRecord feedSeq
             * @property {string} [eventId] RawRecord eventId
             * @property {number} [receivedAtUs] RawRecord receivedAtUs
             * @property {string} [source] RawRecord source
             * @property {boolean} [highRate] RawRecord highRate
             * @property {fairline.v1.RawEvent.$Properties|null} [event] RawRecord event
             * @property {fairline.v1.SourceBeat.$Properties|null} [beat] RawRecord beat
             * @property {fairline.v1.RawRefusal.$Properties|null} [refusal] RawRecord refusal
             * @property {number} [conflatedFromSeq] RawRecord conflatedFromSeq
             * @property {"event"|"beat"|"refusal"} [body] RawRecord body
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RawRecord.
             * @memberof fairline.v1
             * @interface IRawRecord
             * @augments fairline.v1.RawRecord.$Properties
             * @deprecated Use fairline.v1.RawRecord.$Properties instead.
             */

            /**
             * Narrowed shape of a RawRecord.
             * @typedef {{
             *   gameId?: string;
             *   feedSeq?: number;
             *   eventId?: string;
             *   receivedAtUs?: number;
             *   source?: string;
             *   highRate?: boolean;
             *   event?: fairline.v1.RawEvent.$Shape|null;
             *   beat?: fairline.v1.SourceBeat.$Shape|null;
             *   refusal?: fairline.v1.RawRefusal.$Shape|null;
             *   conflatedFromSeq?: number;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ body?: undefined; event?: null; beat?: null; refusal?: null }|{ body?: "event"; event: fairline.v1.RawEvent.$Shape; beat?: null; refusal?: null }|{ body?: "beat"; event?: null; beat: fairline.v1.SourceBeat.$Shape; refusal?: null }|{ body?: "refusal"; event?: null; beat?: null; refusal: fairline.v1.RawRefusal.$Shape })
             * )} fairline.v1.RawRecord.$Shape
             */

            /**
             * Constructs a new RawRecord.
             * @memberof fairline.v1
             * @classdesc Represents a RawRecord.
             * @constructor
             * @param {fairline.v1.RawRecord.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RawRecord = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RawRecord gameId.
             * @member {string} gameId
             * @memberof fairline.v1.RawRecord
             * @instance
             */
            RawRecord.prototype.gameId = "";

            /**
             * RawRecord feedSeq.
             * @member {number} feedSeq
             * @memberof fairline.v1.RawRecord
             * @instance
             */
            RawRecord.prototype.feedSeq = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * RawRecord eventId.
             * @member {string} eventId
             * @memberof fairline.v1.RawRecord
             * @instance
             */
            RawRecord.prototype.eventId = "";

            /**
             * RawRecord receivedAtUs.
             * @member {number} receivedAtUs
             * @memberof fairline.v1.RawRecord
             * @instance
             */
            RawRecord.prototype.receivedAtUs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * RawRecord source.
             * @member {string} source
             * @memberof fairline.v1.RawRecord
             * @instance
             */
            RawRecord.prototype.source = "";

            /**
             * RawRecord highRate.
             * @member {boolean} highRate
             * @memberof fairline.v1.RawRecord
             * @instance
             */
            RawRecord.prototype.highRate = false;

            /**
             * RawRecord event.
             * @member {fairline.v1.RawEvent|null} event
             * @memberof fairline.v1.RawRecord
             * @instance
             */
            RawRecord.prototype.event = null;

            /**
             * RawRecord beat.
             * @member {fairline.v1.SourceBeat|null} beat
             * @memberof fairline.v1.RawRecord
             * @instance
             */
            RawRecord.prototype.beat = null;

            /**
             * RawRecord refusal.
             * @member {fairline.v1.RawRefusal|null} refusal
             * @memberof fairline.v1.RawRecord
             * @instance
             */
            RawRecord.prototype.refusal = null;

            /**
             * RawRecord conflatedFromSeq.
             * @member {number} conflatedFromSeq
             * @memberof fairline.v1.RawRecord
             * @instance
             */
            RawRecord.prototype.conflatedFromSeq = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * RawRecord body.
             * @member {"event"|"beat"|"refusal"|undefined} body
             * @memberof fairline.v1.RawRecord
             * @instance
             */
            $Object.defineProperty(RawRecord.prototype, "body", {
                get: $util.oneOfGetter($oneOfFields = ["event", "beat", "refusal"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new RawRecord instance using the specified properties.
             * @function create
             * @memberof fairline.v1.RawRecord
             * @static
             * @param {fairline.v1.RawRecord.$Properties=} [properties] Properties to set
             * @returns {fairline.v1.RawRecord} RawRecord instance
             * @type {{
             *   (properties: fairline.v1.RawRecord.$Shape): fairline.v1.RawRecord & fairline.v1.RawRecord.$Shape;
             *   (properties?: fairline.v1.RawRecord.$Properties): fairline.v1.RawRecord;
             * }}
             */
            RawRecord.create = function(properties) {
                return new RawRecord(properties);
            };

            /**
             * Encodes the specified RawRecord message. Does not implicitly {@link fairline.v1.RawRecord.verify|verify} messages.
             * @function encode
             * @memberof fairline.v1.RawRecord
             * @static
             * @param {fairline.v1.RawRecord.$Properties} message RawRecord message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RawRecord.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.gameId != null && $Object.hasOwnProperty.call(message, "gameId") && message.gameId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.gameId);
                if (message.feedSeq != null && $Object.hasOwnProperty.call(message, "feedSeq") && (typeof message.feedSeq === "object" ? message.feedSeq.low || message.feedSeq.high : message.feedSeq !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).int64(message.feedSeq);
                if (message.eventId != null && $Object.hasOwnProperty.call(message, "eventId") && message.eventId !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.eventId);
                if (message.receivedAtUs != null && $Object.hasOwnProperty.call(message, "receivedAtUs") && (typeof message.receivedAtUs === "object" ? message.receivedAtUs.low || message.receivedAtUs.high : message.receivedAtUs !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).int64(message.receivedAtUs);
                if (message.source != null && $Object.hasOwnProperty.call(message, "source") && message.source !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.source);
                if (message.highRate != null && $Object.hasOwnProperty.call(message, "highRate") && message.highRate !== false)
                    writer.uint32(/* id 6, wireType 0 =*/48).bool(message.highRate);
                if (message.event != null && $Object.hasOwnProperty.call(message, "event"))
                    $root.fairline.v1.RawEvent.encode(message.event, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.beat != null && $Object.hasOwnProperty.call(message, "beat"))
                    $root.fairline.v1.SourceBeat.encode(message.beat, writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                if (message.conflatedFromSeq != null && $Object.hasOwnProperty.call(message, "conflatedFromSeq") && (typeof message.conflatedFromSeq === "object" ? message.conflatedFromSeq.low || message.conflatedFromSeq.high : message.conflatedFromSeq !== 0))
                    writer.uint32(/* id 9, wireType 0 =*/72).int64(message.conflatedFromSeq);
                if (message.refusal != null && $Object.hasOwnProperty.call(message, "refusal"))
                    $root.fairline.v1.RawRefusal.encode(message.refusal, writer.uint32(/* id 10, wireType 2 =*/82).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RawRecord message from the specified reader or buffer.
             * @function decode
             * @memberof fairline.v1.RawRecord
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fairline.v1.RawRecord & fairline.v1.RawRecord.$Shape} RawRecord
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RawRecord.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fairline.v1.RawRecord();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.gameId = value;
                            else
                                delete message.gameId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.feedSeq = value;
                            else
                                delete message.feedSeq;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.eventId = value;
                            else
                                delete message.eventId;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.receivedAtUs = value;
                            else
                                delete message.receivedAtUs;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.source = value;
                            else
                                delete message.source;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.highRate = value;
                            else
                                delete message.highRate;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.event = $root.fairline.v1.RawEvent.decode(reader, reader.size(), $undefined, _depth + 1, message.event);
                            message.body = "event";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message.beat = $root.fairline.v1.SourceBeat.decode(reader, reader.size(), $undefined, _depth + 1, message.beat);
                            message.body = "beat";
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            message.refusal = $root.fairline.v1.RawRefusal.decode(reader, reader.size(), $undefined, _depth + 1, message.refusal);
                            message.body = "refusal";
                            continue;
                        }
                    case 9: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.conflatedFromSeq = value;
                            else
                                delete message.conflatedFromSeq;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return RawRecord;
        })();

        v1.RawEvent = (function() {

            /**
             * Properties of a RawEvent.
             * @typedef {Object} fairline.v1.RawEvent.$Properties
             * @property {number} [sentAtUs] RawEvent sentAtUs
             * @property {fairline.v1.FeedDetail.$Properties} [detail] RawEvent detail
             * @property {Uint8Array} [original] RawEvent original
             * @property {number} [payloadHash] RawEvent payloadHash
             * @property {boolean} [correction] RawEvent correction
             * @property {boolean} [fullState] RawEvent fullState
             * @property {boolean} [replayed] RawEvent replayed
             * @property {boolean} [final] RawEvent final
             * @property {boolean} [clockState] RawEvent clockState
             * @property {number} [decidingHash] RawEvent decidingHash
             * @property {boolean} [notEnded] RawEvent notEnded
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RawEvent.
             * @memberof fairline.v1
             * @interface IRawEvent
             * @augments fairline.v1.RawEvent.$Properties
             * @deprecated Use fairline.v1.RawEvent.$Properties instead.
             */

            /**
             * Shape of a RawEvent.
             * @typedef {{
             *   sentAtUs?: number;
             *   detail?: fairline.v1.FeedDetail.$Shape;
             *   original?: Uint8Array;
             *   payloadHash?: number;
             *   correction?: boolean;
             *   fullState?: boolean;
             *   replayed?: boolean;
             *   final?: boolean;
             *   clockState?: boolean;
             *   decidingHash?: number;
             *   notEnded?: boolean;
             *   $unknowns?: Array.<Uint8Array>;
             * }} fairline.v1.RawEvent.$Shape
             */

            /**
             * Constructs a new RawEvent.
             * @memberof fairline.v1
             * @classdesc Represents a RawEvent.
             * @constructor
             * @param {fairline.v1.RawEvent.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RawEvent = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RawEvent sentAtUs.
             * @member {number} sentAtUs
             * @memberof fairline.v1.RawEvent
             * @instance
             */
            RawEvent.prototype.sentAtUs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * RawEvent detail.
             * @member {fairline.v1.FeedDetail} detail
             * @memberof fairline.v1.RawEvent
             * @instance
             */
            RawEvent.prototype.detail = null;

            /**
             * RawEvent original.
             * @member {Uint8Array} original
             * @memberof fairline.v1.RawEvent
             * @instance
             */
            RawEvent.prototype.original = $util.newBuffer([]);

            /**
             * RawEvent payloadHash.
             * @member {number} payloadHash
             * @memberof fairline.v1.RawEvent
             * @instance
             */
            RawEvent.prototype.payloadHash = 0;

            /**
             * RawEvent correction.
             * @member {boolean} correction
             * @memberof fairline.v1.RawEvent
             * @instance
             */
            RawEvent.prototype.correction = false;

            /**
             * RawEvent fullState.
             * @member {boolean} fullState
             * @memberof fairline.v1.RawEvent
             * @instance
             */
            RawEvent.prototype.fullState = false;

            /**
             * RawEvent replayed.
             * @member {boolean} replayed
             * @memberof fairline.v1.RawEvent
             * @instance
             */
            RawEvent.prototype.replayed = false;

            /**
             * RawEvent final.
             * @member {boolean} final
             * @memberof fairline.v1.RawEvent
             * @instance
             */
            RawEvent.prototype.final = false;

            /**
             * RawEvent clockState.
             * @member {boolean} clockState
             * @memberof fairline.v1.RawEvent
             * @instance
             */
            RawEvent.prototype.clockState = false;

            /**
             * RawEvent decidingHash.
             * @member {number} decidingHash
             * @memberof fairline.v1.RawEvent
             * @instance
             */
            RawEvent.prototype.decidingHash = 0;

            /**
             * RawEvent notEnded.
             * @member {boolean} notEnded
             * @memberof fairline.v1.RawEvent
             * @instance
             */
            RawEvent.prototype.notEnded = false;

            /**
             * Creates a new RawEvent instance using the specified properties.
             * @function create
             * @memberof fairline.v1.RawEvent
             * @static
             * @param {fairline.v1.RawEvent.$Properties=} [properties] Properties to set
             * @returns {fairline.v1.RawEvent} RawEvent instance
             * @type {{
             *   (properties: fairline.v1.RawEvent.$Shape): fairline.v1.RawEvent & fairline.v1.RawEvent.$Shape;
             *   (properties?: fairline.v1.RawEvent.$Properties): fairline.v1.RawEvent;
             * }}
             */
            RawEvent.create = function(properties) {
                return new RawEvent(properties);
            };

            /**
             * Encodes the specified RawEvent message. Does not implicitly {@link fairline.v1.RawEvent.verify|verify} messages.
             * @function encode
             * @memberof fairline.v1.RawEvent
             * @static
             * @param {fairline.v1.RawEvent.$Properties} message RawEvent message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RawEvent.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.sentAtUs != null && $Object.hasOwnProperty.call(message, "sentAtUs") && (typeof message.sentAtUs === "object" ? message.sentAtUs.low || message.sentAtUs.high : message.sentAtUs !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).int64(message.sentAtUs);
                if (message.detail != null && $Object.hasOwnProperty.call(message, "detail"))
                    $root.fairline.v1.FeedDetail.encode(message.detail, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.original != null && $Object.hasOwnProperty.call(message, "original") && message.original.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.original);
                if (message.payloadHash != null && $Object.hasOwnProperty.call(message, "payloadHash") && message.payloadHash !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.payloadHash);
                if (message.correction != null && $Object.hasOwnProperty.call(message, "correction") && message.correction !== false)
                    writer.uint32(/* id 5, wireType 0 =*/40).bool(message.correction);
                if (message.fullState != null && $Object.hasOwnProperty.call(message, "fullState") && message.fullState !== false)
                    writer.uint32(/* id 6, wireType 0 =*/48).bool(message.fullState);
                if (message.replayed != null && $Object.hasOwnProperty.call(message, "replayed") && message.replayed !== false)
                    writer.uint32(/* id 7, wireType 0 =*/56).bool(message.replayed);
                if (message.final != null && $Object.hasOwnProperty.call(message, "final") && message.final !== false)
                    writer.uint32(/* id 8, wireType 0 =*/64).bool(message.final);
                if (message.clockState != null && $Object.hasOwnProperty.call(message, "clockState") && message.clockState !== false)
                    writer.uint32(/* id 9, wireType 0 =*/72).bool(message.clockState);
                if (message.decidingHash != null && $Object.hasOwnProperty.call(message, "decidingHash") && message.decidingHash !== 0)
                    writer.uint32(/* id 10, wireType 0 =*/80).uint32(message.decidingHash);
                if (message.notEnded != null && $Object.hasOwnProperty.call(message, "notEnded") && message.notEnded !== false)
                    writer.uint32(/* id 11, wireType 0 =*/88).bool(message.notEnded);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RawEvent message from the specified reader or buffer.
             * @function decode
             * @memberof fairline.v1.RawEvent
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fairline.v1.RawEvent & fairline.v1.RawEvent.$Shape} RawEvent
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RawEvent.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fairline.v1.RawEvent();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.sentAtUs = value;
                            else
                                delete message.sentAtUs;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.detail = $root.fairline.v1.FeedDetail.decode(reader, reader.size(), $undefined, _depth + 1, message.detail);
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.original = value;
                            else
                                delete message.original;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.payloadHash = value;
                            else
                                delete message.payloadHash;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.correction = value;
                            else
                                delete message.correction;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.fullState = value;
                            else
                                delete message.fullState;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.replayed = value;
                            else
                                delete message.replayed;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.final = value;
                            else
                                delete message.final;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.clockState = value;
                            else
                                delete message.clockState;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.decidingHash = value;
                            else
                                delete message.decidingHash;
                            continue;
                        }
                    case 11: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.notEnded = value;
                            else
                                delete message.notEnded;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return RawEvent;
        })();

        v1.RawRefusal = (function() {

            /**
             * Properties of a RawRefusal.
             * @typedef {Object} fairline.v1.RawRefusal.$Properties
             * @property {string} [code] RawRefusal code
             * @property {number} [payloadHash] RawRefusal payloadHash
             * @property {boolean} [clockOnly] RawRefusal clockOnly
             * @property {number} [sentAtUs] RawRefusal sentAtUs
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RawRefusal.
             * @memberof fairline.v1
             * @interface IRawRefusal
             * @augments fairline.v1.RawRefusal.$Properties
             * @deprecated Use fairline.v1.RawRefusal.$Properties instead.
             */

            /**
             * Shape of a RawRefusal.
             * @typedef {fairline.v1.RawRefusal.$Properties} fairline.v1.RawRefusal.$Shape
             */

            /**
             * Constructs a new RawRefusal.
             * @memberof fairline.v1
             * @classdesc Represents a RawRefusal.
             * @constructor
             * @param {fairline.v1.RawRefusal.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RawRefusal = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RawRefusal code.
             * @member {string} code
             * @memberof fairline.v1.RawRefusal
             * @instance
             */
            RawRefusal.prototype.code = "";

            /**
             * RawRefusal payloadHash.
             * @member {number} payloadHash
             * @memberof fairline.v1.RawRefusal
             * @instance
             */
            RawRefusal.prototype.payloadHash = 0;

            /**
             * RawRefusal clockOnly.
             * @member {boolean} clockOnly
             * @memberof fairline.v1.RawRefusal
             * @instance
             */
            RawRefusal.prototype.clockOnly = false;

            /**
             * RawRefusal sentAtUs.
             * @member {number} sentAtUs
             * @memberof fairline.v1.RawRefusal
             * @instance
             */
            RawRefusal.prototype.sentAtUs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Creates a new RawRefusal instance using the specified properties.
             * @function create
             * @memberof fairline.v1.RawRefusal
             * @static
             * @param {fairline.v1.RawRefusal.$Properties=} [properties] Properties to set
             * @returns {fairline.v1.RawRefusal} RawRefusal instance
             * @type {{
             *   (properties: fairline.v1.RawRefusal.$Shape): fairline.v1.RawRefusal & fairline.v1.RawRefusal.$Shape;
             *   (properties?: fairline.v1.RawRefusal.$Properties): fairline.v1.RawRefusal;
             * }}
             */
            RawRefusal.create = function(properties) {
                return new RawRefusal(properties);
            };

            /**
             * Encodes the specified RawRefusal message. Does not implicitly {@link fairline.v1.RawRefusal.verify|verify} messages.
             * @function encode
             * @memberof fairline.v1.RawRefusal
             * @static
             * @param {fairline.v1.RawRefusal.$Properties} message RawRefusal message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RawRefusal.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.code);
                if (message.payloadHash != null && $Object.hasOwnProperty.call(message, "payloadHash") && message.payloadHash !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.payloadHash);
                if (message.clockOnly != null && $Object.hasOwnProperty.call(message, "clockOnly") && message.clockOnly !== false)
                    writer.uint32(/* id 3, wireType 0 =*/24).bool(message.clockOnly);
                if (message.sentAtUs != null && $Object.hasOwnProperty.call(message, "sentAtUs") && (typeof message.sentAtUs === "object" ? message.sentAtUs.low || message.sentAtUs.high : message.sentAtUs !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).int64(message.sentAtUs);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RawRefusal message from the specified reader or buffer.
             * @function decode
             * @memberof fairline.v1.RawRefusal
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fairline.v1.RawRefusal & fairline.v1.RawRefusal.$Shape} RawRefusal
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RawRefusal.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fairline.v1.RawRefusal();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.code = value;
                            else
                                delete message.code;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.payloadHash = value;
                            else
                                delete message.payloadHash;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.clockOnly = value;
                            else
                                delete message.clockOnly;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.sentAtUs = value;
                            else
                                delete message.sentAtUs;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return RawRefusal;
        })();

        v1.FeedDetail = (function() {

            /**
             * Properties of a FeedDetail.
             * @typedef {Object} fairline.v1.FeedDetail.$Properties
             * @property {fairline.v1.Fixture.$Properties|null} [fixture] FeedDetail fixture
             * @property {fairline.v1.NflEvent.$Properties|null} [nfl] FeedDetail nfl
             * @property {fairline.v1.NbaEvent.$Properties|null} [nba] FeedDetail nba
             * @property {fairline.v1.MlbEvent.$Properties|null} [mlb] FeedDetail mlb
             * @property {"fixture"|"nfl"|"nba"|"mlb"} [detail] FeedDetail detail
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a FeedDetail.
             * @memberof fairline.v1
             * @interface IFeedDetail
             * @augments fairline.v1.FeedDetail.$Properties
             * @deprecated Use fairline.v1.FeedDetail.$Properties instead.
             */

            /**
             * Narrowed shape of a FeedDetail.
             * @typedef {{
             *   fixture?: fairline.v1.Fixture.$Shape|null;
             *   nfl?: fairline.v1.NflEvent.$Shape|null;
             *   nba?: fairline.v1.NbaEvent.$Shape|null;
             *   mlb?: fairline.v1.MlbEvent.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ detail?: undefined; fixture?: null; nfl?: null; nba?: null; mlb?: null }|{ detail?: "fixture"; fixture: fairline.v1.Fixture.$Shape; nfl?: null; nba?: null; mlb?: null }|{ detail?: "nfl"; fixture?: null; nfl: fairline.v1.NflEvent.$Shape; nba?: null; mlb?: null }|{ detail?: "nba"; fixture?: null; nfl?: null; nba: fairline.v1.NbaEvent.$Shape; mlb?: null }|{ detail?: "mlb"; fixture?: null; nfl?: null; nba?: null; mlb: fairline.v1.MlbEvent.$Shape })
             * )} fairline.v1.FeedDetail.$Shape
             */

            /**
             * Constructs a new FeedDetail.
             * @memberof fairline.v1
             * @classdesc Represents a FeedDetail.
             * @constructor
             * @param {fairline.v1.FeedDetail.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const FeedDetail = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * FeedDetail fixture.
             * @member {fairline.v1.Fixture|null} fixture
             * @memberof fairline.v1.FeedDetail
             * @instance
             */
            FeedDetail.prototype.fixture = null;

            /**
             * FeedDetail nfl.
             * @member {fairline.v1.NflEvent|null} nfl
             * @memberof fairline.v1.FeedDetail
             * @instance
             */
            FeedDetail.prototype.nfl = null;

            /**
             * FeedDetail nba.
             * @member {fairline.v1.NbaEvent|null} nba
             * @memberof fairline.v1.FeedDetail
             * @instance
             */
            FeedDetail.prototype.nba = null;

            /**
             * FeedDetail mlb.
             * @member {fairline.v1.MlbEvent|null} mlb
             * @memberof fairline.v1.FeedDetail
             * @instance
             */
            FeedDetail.prototype.mlb = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * FeedDetail detail.
             * @member {"fixture"|"nfl"|"nba"|"mlb"|undefined} detail
             * @memberof fairline.v1.FeedDetail
             * @instance
             */
            $Object.defineProperty(FeedDetail.prototype, "detail", {
                get: $util.oneOfGetter($oneOfFields = ["fixture", "nfl", "nba", "mlb"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new FeedDetail instance using the specified properties.
             * @function create
             * @memberof fairline.v1.FeedDetail
             * @static
             * @param {fairline.v1.FeedDetail.$Properties=} [properties] Properties to set
             * @returns {fairline.v1.FeedDetail} FeedDetail instance
             * @type {{
             *   (properties: fairline.v1.FeedDetail.$Shape): fairline.v1.FeedDetail & fairline.v1.FeedDetail.$Shape;
             *   (properties?: fairline.v1.FeedDetail.$Properties): fairline.v1.FeedDetail;
             * }}
             */
            FeedDetail.create = function(properties) {
                return new FeedDetail(properties);
            };

            /**
             * Encodes the specified FeedDetail message. Does not implicitly {@link fairline.v1.FeedDetail.verify|verify} messages.
             * @function encode
             * @memberof fairline.v1.FeedDetail
             * @static
             * @param {fairline.v1.FeedDetail.$Properties} message FeedDetail message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            FeedDetail.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.fixture != null && $Object.hasOwnProperty.call(message, "fixture"))
                    $root.fairline.v1.Fixture.encode(message.fixture, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.nfl != null && $Object.hasOwnProperty.call(message, "nfl"))
                    $root.fairline.v1.NflEvent.encode(message.nfl, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.nba != null && $Object.hasOwnProperty.call(message, "nba"))
                    $root.fairline.v1.NbaEvent.encode(message.nba, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.mlb != null && $Object.hasOwnProperty.call(message, "mlb"))
                    $root.fairline.v1.MlbEvent.encode(message.mlb, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a FeedDetail message from the specified reader or buffer.
             * @function decode
             * @memberof fairline.v1.FeedDetail
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fairline.v1.FeedDetail & fairline.v1.FeedDetail.$Shape} FeedDetail
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            FeedDetail.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fairline.v1.FeedDetail();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.fixture = $root.fairline.v1.Fixture.decode(reader, reader.size(), $undefined, _depth + 1, message.fixture);
                            message.detail = "fixture";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.nfl = $root.fairline.v1.NflEvent.decode(reader, reader.size(), $undefined, _depth + 1, message.nfl);
                            message.detail = "nfl";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.nba = $root.fairline.v1.NbaEvent.decode(reader, reader.size(), $undefined, _depth + 1, message.nba);
                            message.detail = "nba";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.mlb = $root.fairline.v1.MlbEvent.decode(reader, reader.size(), $undefined, _depth + 1, message.mlb);
                            message.detail = "mlb";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return FeedDetail;
        })();

        /**
         * SourceHealth enum.
         * @name fairline.v1.SourceHealth
         * @enum {number}
         * @property {number} SOURCE_HEALTH_UNSPECIFIED=0 SOURCE_HEALTH_UNSPECIFIED value
         * @property {number} SOURCE_HEALTH_ALIVE=1 SOURCE_HEALTH_ALIVE value
         * @property {number} SOURCE_HEALTH_SILENT=2 SOURCE_HEALTH_SILENT value
         */
        v1.SourceHealth = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "SOURCE_HEALTH_UNSPECIFIED"] = 0;
            values[valuesById[1] = "SOURCE_HEALTH_ALIVE"] = 1;
            values[valuesById[2] = "SOURCE_HEALTH_SILENT"] = 2;
            return values;
        })();

        v1.SourceBeat = (function() {

            /**
             * Properties of a SourceBeat.
             * @typedef {Object} fairline.v1.SourceBeat.$Properties
             * @property {string} [source] SourceBeat source
             * @property {number} [sourceSeq] SourceBeat sourceSeq
             * @property {number} [providerAliveAtUs] SourceBeat providerAliveAtUs
             * @property {fairline.v1.SourceHealth} [health] SourceBeat health
             * @property {number} [receivedAtUs] SourceBeat receivedAtUs
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SourceBeat.
             * @memberof fairline.v1
             * @interface ISourceBeat
             * @augments fairline.v1.SourceBeat.$Properties
             * @deprecated Use fairline.v1.SourceBeat.$Properties instead.
             */

            /**
             * Shape of a SourceBeat.
             * @typedef {fairline.v1.SourceBeat.$Properties} fairline.v1.SourceBeat.$Shape
             */

            /**
             * Constructs a new SourceBeat.
             * @memberof fairline.v1
             * @classdesc Represents a SourceBeat.
             * @constructor
             * @param {fairline.v1.SourceBeat.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SourceBeat = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SourceBeat source.
             * @member {string} source
             * @memberof fairline.v1.SourceBeat
             * @instance
             */
            SourceBeat.prototype.source = "";

            /**
             * SourceBeat sourceSeq.
             * @member {number} sourceSeq
             * @memberof fairline.v1.SourceBeat
             * @instance
             */
            SourceBeat.prototype.sourceSeq = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * SourceBeat providerAliveAtUs.
             * @member {number} providerAliveAtUs
             * @memberof fairline.v1.SourceBeat
             * @instance
             */
            SourceBeat.prototype.providerAliveAtUs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * SourceBeat health.
             * @member {fairline.v1.SourceHealth} health
             * @memberof fairline.v1.SourceBeat
             * @instance
             */
            SourceBeat.prototype.health = 0;

            /**
             * SourceBeat receivedAtUs.
             * @member {number} receivedAtUs
             * @memberof fairline.v1.SourceBeat
             * @instance
             */
            SourceBeat.prototype.receivedAtUs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Creates a new SourceBeat instance using the specified properties.
             * @function create
             * @memberof fairline.v1.SourceBeat
             * @static
             * @param {fairline.v1.SourceBeat.$Properties=} [properties] Properties to set
             * @returns {fairline.v1.SourceBeat} SourceBeat instance
             * @type {{
             *   (properties: fairline.v1.SourceBeat.$Shape): fairline.v1.SourceBeat & fairline.v1.SourceBeat.$Shape;
             *   (properties?: fairline.v1.SourceBeat.$Properties): fairline.v1.SourceBeat;
             * }}
             */
            SourceBeat.create = function(properties) {
                return new SourceBeat(properties);
            };

            /**
             * Encodes the specified SourceBeat message. Does not implicitly {@link fairline.v1.SourceBeat.verify|verify} messages.
             * @function encode
             * @memberof fairline.v1.SourceBeat
             * @static
             * @param {fairline.v1.SourceBeat.$Properties} message SourceBeat message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SourceBeat.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.source != null && $Object.hasOwnProperty.call(message, "source") && message.source !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.source);
                if (message.sourceSeq != null && $Object.hasOwnProperty.call(message, "sourceSeq") && (typeof message.sourceSeq === "object" ? message.sourceSeq.low || message.sourceSeq.high : message.sourceSeq !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).int64(message.sourceSeq);
                if (message.providerAliveAtUs != null && $Object.hasOwnProperty.call(message, "providerAliveAtUs") && (typeof message.providerAliveAtUs === "object" ? message.providerAliveAtUs.low || message.providerAliveAtUs.high : message.providerAliveAtUs !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).int64(message.providerAliveAtUs);
                if (message.health != null && $Object.hasOwnProperty.call(message, "health") && message.health !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).int32(message.health);
                if (message.receivedAtUs != null && $Object.hasOwnProperty.call(message, "receivedAtUs") && (typeof message.receivedAtUs === "object" ? message.receivedAtUs.low || message.receivedAtUs.high : message.receivedAtUs !== 0))
                    writer.uint32(/* id 5, wireType 0 =*/40).int64(message.receivedAtUs);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SourceBeat message from the specified reader or buffer.
             * @function decode
             * @memberof fairline.v1.SourceBeat
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fairline.v1.SourceBeat & fairline.v1.SourceBeat.$Shape} SourceBeat
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SourceBeat.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fairline.v1.SourceBeat();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.source = value;
                            else
                                delete message.source;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.sourceSeq = value;
                            else
                                delete message.sourceSeq;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.providerAliveAtUs = value;
                            else
                                delete message.providerAliveAtUs;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.health = value;
                            else
                                delete message.health;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.receivedAtUs = value;
                            else
                                delete message.receivedAtUs;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return SourceBeat;
        })();

        v1.MlbEvent = (function() {

            /**
             * Properties of a MlbEvent.
             * @typedef {Object} fairline.v1.MlbEvent.$Properties
             * @property {fairline.v1.MlbPlay.$Properties|null} [play] MlbEvent play
             * @property {fairline.v1.MlbPitch.$Properties|null} [pitch] MlbEvent pitch
             * @property {fairline.v1.MlbStatus.$Properties|null} [status] MlbEvent status
             * @property {"play"|"pitch"|"status"} [kind] MlbEvent kind
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a MlbEvent.
             * @memberof fairline.v1
             * @interface IMlbEvent
             * @augments fairline.v1.MlbEvent.$Properties
             * @deprecated Use fairline.v1.MlbEvent.$Properties instead.
             */

            /**
             * Narrowed shape of a MlbEvent.
             * @typedef {{
             *   play?: fairline.v1.MlbPlay.$Shape|null;
             *   pitch?: fairline.v1.MlbPitch.$Shape|null;
             *   status?: fairline.v1.MlbStatus.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ kind?: undefined; play?: null; pitch?: null; status?: null }|{ kind?: "play"; play: fairline.v1.MlbPlay.$Shape; pitch?: null; status?: null }|{ kind?: "pitch"; play?: null; pitch: fairline.v1.MlbPitch.$Shape; status?: null }|{ kind?: "status"; play?: null; pitch?: null; status: fairline.v1.MlbStatus.$Shape })
             * )} fairline.v1.MlbEvent.$Shape
             */

            /**
             * Constructs a new MlbEvent.
             * @memberof fairline.v1
             * @classdesc Represents a MlbEvent.
             * @constructor
             * @param {fairline.v1.MlbEvent.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const MlbEvent = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * MlbEvent play.
             * @member {fairline.v1.MlbPlay|null} play
             * @memberof fairline.v1.MlbEvent
             * @instance
             */
            MlbEvent.prototype.play = null;

            /**
             * MlbEvent pitch.
             * @member {fairline.v1.MlbPitch|null} pitch
             * @memberof fairline.v1.MlbEvent
             * @instance
             */
            MlbEvent.prototype.pitch = null;

            /**
             * MlbEvent status.
             * @member {fairline.v1.MlbStatus|null} status
             * @memberof fairline.v1.MlbEvent
             * @instance
             */
            MlbEvent.prototype.status = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * MlbEvent kind.
             * @member {"play"|"pitch"|"status"|undefined} kind
             * @memberof fairline.v1.MlbEvent
             * @instance
             */
            $Object.defineProperty(MlbEvent.prototype, "kind", {
                get: $util.oneOfGetter($oneOfFields = ["play", "pitch", "status"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new MlbEvent instance using the specified properties.
             * @function create
             * @memberof fairline.v1.MlbEvent
             * @static
             * @param {fairline.v1.MlbEvent.$Properties=} [properties] Properties to set
             * @returns {fairline.v1.MlbEvent} MlbEvent instance
             * @type {{
             *   (properties: fairline.v1.MlbEvent.$Shape): fairline.v1.MlbEvent & fairline.v1.MlbEvent.$Shape;
             *   (properties?: fairline.v1.MlbEvent.$Properties): fairline.v1.MlbEvent;
             * }}
             */
            MlbEvent.create = function(properties) {
                return new MlbEvent(properties);
            };

            /**
             * Encodes the specified MlbEvent message. Does not implicitly {@link fairline.v1.MlbEvent.verify|verify} messages.
             * @function encode
             * @memberof fairline.v1.MlbEvent
             * @static
             * @param {fairline.v1.MlbEvent.$Properties} message MlbEvent message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            MlbEvent.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.play != null && $Object.hasOwnProperty.call(message, "play"))
                    $root.fairline.v1.MlbPlay.encode(message.play, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.pitch != null && $Object.hasOwnProperty.call(message, "pitch"))
                    $root.fairline.v1.MlbPitch.encode(message.pitch, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.status != null && $Object.hasOwnProperty.call(message, "status"))
                    $root.fairline.v1.MlbStatus.encode(message.status, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a MlbEvent message from the specified reader or buffer.
             * @function decode
             * @memberof fairline.v1.MlbEvent
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fairline.v1.MlbEvent & fairline.v1.MlbEvent.$Shape} MlbEvent
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            MlbEvent.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fairline.v1.MlbEvent();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.play = $root.fairline.v1.MlbPlay.decode(reader, reader.size(), $undefined, _depth + 1, message.play);
                            message.kind = "play";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.pitch = $root.fairline.v1.MlbPitch.decode(reader, reader.size(), $undefined, _depth + 1, message.pitch);
                            message.kind = "pitch";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.status = $root.fairline.v1.MlbStatus.decode(reader, reader.size(), $undefined, _depth + 1, message.status);
                            message.kind = "status";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return MlbEvent;
        })();

        v1.MlbPlay = (function() {

            /**
             * Properties of a MlbPlay.
             * @typedef {Object} fairline.v1.MlbPlay.$Properties
             * @property {number} [atBatIndex] MlbPlay atBatIndex
             * @property {number} [inning] MlbPlay inning
             * @property {boolean} [bottom] MlbPlay bottom
             * @property {string} [batterId] MlbPlay batterId
             * @property {string} [batterName] MlbPlay batterName
             * @property {string} [pitcherId] MlbPlay pitcherId
             * @property {string} [pitcherName] MlbPlay pitcherName
             * @property {string} [eventType] MlbPlay eventType
             * @property {string} [description] MlbPlay description
             * @property {number} [runs] MlbPlay runs
             * @property {number} [rbi] MlbPlay rbi
             * @property {number} [homeScore] MlbPlay homeScore
             * @property {number} [awayScore] MlbPlay awayScore
             * @property {number} [outs] MlbPlay outs
             * @property {string} [firstRunnerId] MlbPlay firstRunnerId
             * @property {string} [secondRunnerId] MlbPlay secondRunnerId
             * @property {string} [thirdRunnerId] MlbPlay thirdRunnerId
             * @property {number} [totalBases] MlbPlay totalBases
             * @property {boolean} [plateAppearance] MlbPlay plateAppearance
             * @property {number} [eventIndex] MlbPlay eventIndex
             * @property {boolean} [correction] MlbPlay correction
             * @property {number} [balls] MlbPlay balls
             * @property {number} [strikes] MlbPlay strikes
             * @property {boolean} [keepsCount] MlbPlay keepsCount
             * @property {Array.<string>} [unstated] MlbPlay unstated
             * @property {string} [eventId] MlbPlay eventId
             * @property {string} [correctsEventId] MlbPlay correctsEventId
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a MlbPlay.
             * @memberof fairline.v1
             * @interface IMlbPlay
             * @augments fairline.v1.MlbPlay.$Properties
             * @deprecated Use fairline.v1.MlbPlay.$Properties instead.
             */

            /**
             * Shape of a MlbPlay.
             * @typedef {fairline.v1.MlbPlay.$Properties} fairline.v1.MlbPlay.$Shape
             */

            /**
             * Constructs a new MlbPlay.
             * @memberof fairline.v1
             * @classdesc Represents a MlbPlay.
             * @constructor
             * @param {fairline.v1.MlbPlay.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const MlbPlay = function (properties) {
                this.unstated = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * MlbPlay atBatIndex.
             * @member {number} atBatIndex
             * @memberof fairline.v1.MlbPlay
             * @instance
             */
            MlbPlay.prototype.atBatIndex = 0;

            /**
             * MlbPlay inning.
             * @member {number} inning
             * @memberof fairline.v1.MlbPlay
             * @instance
             */
            MlbPlay.prototype.inning = 0;

            /**
             * MlbPlay bottom.
             * @member {boolean} bottom
             * @memberof fairline.v1.MlbPlay
             * @instance
             */
            MlbPlay.prototype.bottom = false;

            /**
             * MlbPlay batterId.
             * @member {string} batterId
             * @memberof fairline.v1.MlbPlay
             * @instance
             */
            MlbPlay.prototype.batterId = "";

            /**
             * MlbPlay batterName.
             * @member {string} batterName
             * @memberof fairline.v1.MlbPlay
             * @instance
             */
            MlbPlay.prototype.batterName = "";

            /**
             * MlbPlay pitcherId.
             * @member {string} pitcherId
             * @memberof fairline.v1.MlbPlay
             * @instance
             */
            MlbPlay.prototype.pitcherId = "";

            /**
             * MlbPlay pitcherName.
             * @member {string} pitcherName
             * @memberof fairline.v1.MlbPlay
             * @instance
             */
            MlbPlay.prototype.pitcherName = "";

            /**
             * MlbPlay eventType.
             * @member {string} eventType
             * @memberof fairline.v1.MlbPlay
             * @instance
             */
            MlbPlay.prototype.eventType = "";

            /**
             * MlbPlay description.
             * @member {string} description
             * @memberof fairline.v1.MlbPlay
             * @instance
             */
            MlbPlay.prototype.description = "";

            /**
             * MlbPlay runs.
             * @member {number} runs
             * @memberof fairline.v1.MlbPlay
             * @instance
             */
            MlbPlay.prototype.runs = 0;

            /**
             * MlbPlay rbi.
             * @member {number} rbi
             * @memberof fairline.v1.MlbPlay
             * @instance
             */
            MlbPlay.prototype.rbi = 0;

            /**
             * MlbPlay homeScore.
             * @member {number} homeScore
             * @memberof fairline.v1.MlbPlay
             * @instance
             */
            MlbPlay.prototype.homeScore = 0;

            /**
             * MlbPlay awayScore.
             * @member {number} awayScore
             * @memberof fairline.v1.MlbPlay
             * @instance
             */
            MlbPlay.prototype.awayScore = 0;

            /**
             * MlbPlay outs.
             * @member {number} outs
             * @memberof fairline.v1.MlbPlay
             * @instance
             */
            MlbPlay.prototype.outs = 0;

            /**
             * MlbPlay firstRunnerId.
             * @member {string} firstRunnerId
             * @memberof fairline.v1.MlbPlay
             * @instance
             */
            MlbPlay.prototype.firstRunnerId = "";

            /**
             * MlbPlay secondRunnerId.
             * @member {string} secondRunnerId
             * @memberof fairline.v1.MlbPlay
             * @instance
             */
            MlbPlay.prototype.secondRunnerId = "";

            /**
             * MlbPlay thirdRunnerId.
             * @member {string} thirdRunnerId
             * @memberof fairline.v1.MlbPlay
             * @instance
             */
            MlbPlay.prototype.thirdRunnerId = "";

            /**
             * MlbPlay totalBases.
             * @member {number} totalBases
             * @memberof fairline.v1.MlbPlay
             * @instance
             */
            MlbPlay.prototype.totalBases = 0;

            /**
             * MlbPlay plateAppearance.
             * @member {boolean} plateAppearance
             * @memberof fairline.v1.MlbPlay
             * @instance
             */
            MlbPlay.prototype.plateAppearance = false;

            /**
             * MlbPlay eventIndex.
             * @member {number} eventIndex
             * @memberof fairline.v1.MlbPlay
             * @instance
             */
            MlbPlay.prototype.eventIndex = 0;

            /**
             * MlbPlay correction.
             * @member {boolean} correction
             * @memberof fairline.v1.MlbPlay
             * @instance
             */
            MlbPlay.prototype.correction = false;

            /**
             * MlbPlay balls.
             * @member {number} balls
             * @memberof fairline.v1.MlbPlay
             * @instance
             */
            MlbPlay.prototype.balls = 0;

            /**
             * MlbPlay strikes.
             * @member {number} strikes
             * @memberof fairline.v1.MlbPlay
             * @instance
             */
            MlbPlay.prototype.strikes = 0;

            /**
             * MlbPlay keepsCount.
             * @member {boolean} keepsCount
             * @memberof fairline.v1.MlbPlay
             * @instance
             */
            MlbPlay.prototype.keepsCount = false;

            /**
             * MlbPlay unstated.
             * @member {Array.<string>} unstated
             * @memberof fairline.v1.MlbPlay
             * @instance
             */
            MlbPlay.prototype.unstated = $util.emptyArray;

            /**
             * MlbPlay eventId.
             * @member {string} eventId
             * @memberof fairline.v1.MlbPlay
             * @instance
             */
            MlbPlay.prototype.eventId = "";

            /**
             * MlbPlay correctsEventId.
             * @member {string} correctsEventId
             * @memberof fairline.v1.MlbPlay
             * @instance
             */
            MlbPlay.prototype.correctsEventId = "";

            /**
             * Creates a new MlbPlay instance using the specified properties.
             * @function create
             * @memberof fairline.v1.MlbPlay
             * @static
             * @param {fairline.v1.MlbPlay.$Properties=} [properties] Properties to set
             * @returns {fairline.v1.MlbPlay} MlbPlay instance
             * @type {{
             *   (properties: fairline.v1.MlbPlay.$Shape): fairline.v1.MlbPlay & fairline.v1.MlbPlay.$Shape;
             *   (properties?: fairline.v1.MlbPlay.$Properties): fairline.v1.MlbPlay;
             * }}
             */
            MlbPlay.create = function(properties) {
                return new MlbPlay(properties);
            };

            /**
             * Encodes the specified MlbPlay message. Does not implicitly {@link fairline.v1.MlbPlay.verify|verify} messages.
             * @function encode
             * @memberof fairline.v1.MlbPlay
             * @static
             * @param {fairline.v1.MlbPlay.$Properties} message MlbPlay message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            MlbPlay.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.atBatIndex != null && $Object.hasOwnProperty.call(message, "atBatIndex") && message.atBatIndex !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.atBatIndex);
                if (message.inning != null && $Object.hasOwnProperty.call(message, "inning") && message.inning !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).int32(message.inning);
                if (message.bottom != null && $Object.hasOwnProperty.call(message, "bottom") && message.bottom !== false)
                    writer.uint32(/* id 3, wireType 0 =*/24).bool(message.bottom);
                if (message.batterId != null && $Object.hasOwnProperty.call(message, "batterId") && message.batterId !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.batterId);
                if (message.batterName != null && $Object.hasOwnProperty.call(message, "batterName") && message.batterName !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.batterName);
                if (message.pitcherId != null && $Object.hasOwnProperty.call(message, "pitcherId") && message.pitcherId !== "")
                    writer.uint32(/* id 6, wireType 2 =*/50).string(message.pitcherId);
                if (message.pitcherName != null && $Object.hasOwnProperty.call(message, "pitcherName") && message.pitcherName !== "")
                    writer.uint32(/* id 7, wireType 2 =*/58).string(message.pitcherName);
                if (message.eventType != null && $Object.hasOwnProperty.call(message, "eventType") && message.eventType !== "")
                    writer.uint32(/* id 8, wireType 2 =*/66).string(message.eventType);
                if (message.description != null && $Object.hasOwnProperty.call(message, "description") && message.description !== "")
                    writer.uint32(/* id 9, wireType 2 =*/74).string(message.description);
                if (message.runs != null && $Object.hasOwnProperty.call(message, "runs") && message.runs !== 0)
                    writer.uint32(/* id 10, wireType 0 =*/80).int32(message.runs);
                if (message.rbi != null && $Object.hasOwnProperty.call(message, "rbi") && message.rbi !== 0)
                    writer.uint32(/* id 11, wireType 0 =*/88).int32(message.rbi);
                if (message.homeScore != null && $Object.hasOwnProperty.call(message, "homeScore") && message.homeScore !== 0)
                    writer.uint32(/* id 12, wireType 0 =*/96).int32(message.homeScore);
                if (message.awayScore != null && $Object.hasOwnProperty.call(message, "awayScore") && message.awayScore !== 0)
                    writer.uint32(/* id 13, wireType 0 =*/104).int32(message.awayScore);
                if (message.outs != null && $Object.hasOwnProperty.call(message, "outs") && message.outs !== 0)
                    writer.uint32(/* id 14, wireType 0 =*/112).int32(message.outs);
                if (message.firstRunnerId != null && $Object.hasOwnProperty.call(message, "firstRunnerId") && message.firstRunnerId !== "")
                    writer.uint32(/* id 15, wireType 2 =*/122).string(message.firstRunnerId);
                if (message.secondRunnerId != null && $Object.hasOwnProperty.call(message, "secondRunnerId") && message.secondRunnerId !== "")
                    writer.uint32(/* id 16, wireType 2 =*/130).string(message.secondRunnerId);
                if (message.thirdRunnerId != null && $Object.hasOwnProperty.call(message, "thirdRunnerId") && message.thirdRunnerId !== "")
                    writer.uint32(/* id 17, wireType 2 =*/138).string(message.thirdRunnerId);
                if (message.totalBases != null && $Object.hasOwnProperty.call(message, "totalBases") && message.totalBases !== 0)
                    writer.uint32(/* id 18, wireType 0 =*/144).int32(message.totalBases);
                if (message.plateAppearance != null && $Object.hasOwnProperty.call(message, "plateAppearance") && message.plateAppearance !== false)
                    writer.uint32(/* id 19, wireType 0 =*/152).bool(message.plateAppearance);
                if (message.eventIndex != null && $Object.hasOwnProperty.call(message, "eventIndex") && message.eventIndex !== 0)
                    writer.uint32(/* id 20, wireType 0 =*/160).int32(message.eventIndex);
                if (message.correction != null && $Object.hasOwnProperty.call(message, "correction") && message.correction !== false)
                    writer.uint32(/* id 21, wireType 0 =*/168).bool(message.correction);
                if (message.balls != null && $Object.hasOwnProperty.call(message, "balls") && message.balls !== 0)
                    writer.uint32(/* id 22, wireType 0 =*/176).int32(message.balls);
                if (message.strikes != null && $Object.hasOwnProperty.call(message, "strikes") && message.strikes !== 0)
                    writer.uint32(/* id 23, wireType 0 =*/184).int32(message.strikes);
                if (message.keepsCount != null && $Object.hasOwnProperty.call(message, "keepsCount") && message.keepsCount !== false)
                    writer.uint32(/* id 24, wireType 0 =*/192).bool(message.keepsCount);
                if (message.unstated != null && message.unstated.length)
                    for (let i = 0; i < message.unstated.length; ++i)
                        writer.uint32(/* id 25, wireType 2 =*/202).string(message.unstated[i]);
                if (message.eventId != null && $Object.hasOwnProperty.call(message, "eventId") && message.eventId !== "")
                    writer.uint32(/* id 26, wireType 2 =*/210).string(message.eventId);
                if (message.correctsEventId != null && $Object.hasOwnProperty.call(message, "correctsEventId") && message.correctsEventId !== "")
                    writer.uint32(/* id 27, wireType 2 =*/218).string(message.correctsEventId);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a MlbPlay message from the specified reader or buffer.
             * @function decode
             * @memberof fairline.v1.MlbPlay
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fairline.v1.MlbPlay & fairline.v1.MlbPlay.$Shape} MlbPlay
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            MlbPlay.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fairline.v1.MlbPlay();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.atBatIndex = value;
                            else
                                delete message.atBatIndex;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.inning = value;
                            else
                                delete message.inning;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.bottom = value;
                            else
                                delete message.bottom;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.batterId = value;
                            else
                                delete message.batterId;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.batterName = value;
                            else
                                delete message.batterName;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.pitcherId = value;
                            else
                                delete message.pitcherId;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.pitcherName = value;
                            else
                                delete message.pitcherName;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.eventType = value;
                            else
                                delete message.eventType;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.description = value;
                            else
                                delete message.description;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.runs = value;
                            else
                                delete message.runs;
                            continue;
                        }
                    case 11: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.rbi = value;
                            else
                                delete message.rbi;
                            continue;
                        }
                    case 12: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.homeScore = value;
                            else
                                delete message.homeScore;
                            continue;
                        }
                    case 13: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.awayScore = value;
                            else
                                delete message.awayScore;
                            continue;
                        }
                    case 14: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.outs = value;
                            else
                                delete message.outs;
                            continue;
                        }
                    case 15: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.firstRunnerId = value;
                            else
                                delete message.firstRunnerId;
                            continue;
                        }
                    case 16: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.secondRunnerId = value;
                            else
                                delete message.secondRunnerId;
                            continue;
                        }
                    case 17: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.thirdRunnerId = value;
                            else
                                delete message.thirdRunnerId;
                            continue;
                        }
                    case 18: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.totalBases = value;
                            else
                                delete message.totalBases;
                            continue;
                        }
                    case 19: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.plateAppearance = value;
                            else
                                delete message.plateAppearance;
                            continue;
                        }
                    case 20: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.eventIndex = value;
                            else
                                delete message.eventIndex;
                            continue;
                        }
                    case 21: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.correction = value;
                            else
                                delete message.correction;
                            continue;
                        }
                    case 22: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.balls = value;
                            else
                                delete message.balls;
                            continue;
                        }
                    case 23: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.strikes = value;
                            else
                                delete message.strikes;
                            continue;
                        }
                    case 24: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.keepsCount = value;
                            else
                                delete message.keepsCount;
                            continue;
                        }
                    case 25: {
                            if (wireType !== 2)
                                break;
                            if (!(message.unstated && message.unstated.length))
                                message.unstated = [];
                            message.unstated.push(reader.stringVerify());
                            continue;
                        }
                    case 26: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.eventId = value;
                            else
                                delete message.eventId;
                            continue;
                        }
                    case 27: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.correctsEventId = value;
                            else
                                delete message.correctsEventId;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return MlbPlay;
        })();

        v1.MlbPitch = (function() {

            /**
             * Properties of a MlbPitch.
             * @typedef {Object} fairline.v1.MlbPitch.$Properties
             * @property {number} [atBatIndex] MlbPitch atBatIndex
             * @property {number} [pitchNumber] MlbPitch pitchNumber
             * @property {number} [inning] MlbPitch inning
             * @property {boolean} [bottom] MlbPitch bottom
             * @property {string} [batterId] MlbPitch batterId
             * @property {string} [pitcherId] MlbPitch pitcherId
             * @property {string} [call] MlbPitch call
             * @property {number} [balls] MlbPitch balls
             * @property {number} [strikes] MlbPitch strikes
             * @property {number} [outs] MlbPitch outs
             * @property {boolean} [inPlay] MlbPitch inPlay
             * @property {Array.<string>} [unstated] MlbPitch unstated
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a MlbPitch.
             * @memberof fairline.v1
             * @interface IMlbPitch
             * @augments fairline.v1.MlbPitch.$Properties
             * @deprecated Use fairline.v1.MlbPitch.$Properties instead.
             */

            /**
             * Shape of a MlbPitch.
             * @typedef {fairline.v1.MlbPitch.$Properties} fairline.v1.MlbPitch.$Shape
             */

            /**
             * Constructs a new MlbPitch.
             * @memberof fairline.v1
             * @classdesc Represents a MlbPitch.
             * @constructor
             * @param {fairline.v1.MlbPitch.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const MlbPitch = function (properties) {
                this.unstated = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * MlbPitch atBatIndex.
             * @member {number} atBatIndex
             * @memberof fairline.v1.MlbPitch
             * @instance
             */
            MlbPitch.prototype.atBatIndex = 0;

            /**
             * MlbPitch pitchNumber.
             * @member {number} pitchNumber
             * @memberof fairline.v1.MlbPitch
             * @instance
             */
            MlbPitch.prototype.pitchNumber = 0;

            /**
             * MlbPitch inning.
             * @member {number} inning
             * @memberof fairline.v1.MlbPitch
             * @instance
             */
            MlbPitch.prototype.inning = 0;

            /**
             * MlbPitch bottom.
             * @member {boolean} bottom
             * @memberof fairline.v1.MlbPitch
             * @instance
             */
            MlbPitch.prototype.bottom = false;

            /**
             * MlbPitch batterId.
             * @member {string} batterId
             * @memberof fairline.v1.MlbPitch
             * @instance
             */
            MlbPitch.prototype.batterId = "";

            /**
             * MlbPitch pitcherId.
             * @member {string} pitcherId
             * @memberof fairline.v1.MlbPitch
             * @instance
             */
            MlbPitch.prototype.pitcherId = "";

            /**
             * MlbPitch call.
             * @member {string} call
             * @memberof fairline.v1.MlbPitch
             * @instance
             */
            MlbPitch.prototype.call = "";

            /**
             * MlbPitch balls.
             * @member {number} balls
             * @memberof fairline.v1.MlbPitch
             * @instance
             */
            MlbPitch.prototype.balls = 0;

            /**
             * MlbPitch strikes.
             * @member {number} strikes
             * @memberof fairline.v1.MlbPitch
             * @instance
             */
            MlbPitch.prototype.strikes = 0;

            /**
             * MlbPitch outs.
             * @member {number} outs
             * @memberof fairline.v1.MlbPitch
             * @instance
             */
            MlbPitch.prototype.outs = 0;

            /**
             * MlbPitch inPlay.
             * @member {boolean} inPlay
             * @memberof fairline.v1.MlbPitch
             * @instance
             */
            MlbPitch.prototype.inPlay = false;

            /**
             * MlbPitch unstated.
             * @member {Array.<string>} unstated
             * @memberof fairline.v1.MlbPitch
             * @instance
             */
            MlbPitch.prototype.unstated = $util.emptyArray;

            /**
             * Creates a new MlbPitch instance using the specified properties.
             * @function create
             * @memberof fairline.v1.MlbPitch
             * @static
             * @param {fairline.v1.MlbPitch.$Properties=} [properties] Properties to set
             * @returns {fairline.v1.MlbPitch} MlbPitch instance
             * @type {{
             *   (properties: fairline.v1.MlbPitch.$Shape): fairline.v1.MlbPitch & fairline.v1.MlbPitch.$Shape;
             *   (properties?: fairline.v1.MlbPitch.$Properties): fairline.v1.MlbPitch;
             * }}
             */
            MlbPitch.create = function(properties) {
                return new MlbPitch(properties);
            };

            /**
             * Encodes the specified MlbPitch message. Does not implicitly {@link fairline.v1.MlbPitch.verify|verify} messages.
             * @function encode
             * @memberof fairline.v1.MlbPitch
             * @static
             * @param {fairline.v1.MlbPitch.$Properties} message MlbPitch message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            MlbPitch.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.atBatIndex != null && $Object.hasOwnProperty.call(message, "atBatIndex") && message.atBatIndex !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.atBatIndex);
                if (message.pitchNumber != null && $Object.hasOwnProperty.call(message, "pitchNumber") && message.pitchNumber !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).int32(message.pitchNumber);
                if (message.inning != null && $Object.hasOwnProperty.call(message, "inning") && message.inning !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).int32(message.inning);
                if (message.bottom != null && $Object.hasOwnProperty.call(message, "bottom") && message.bottom !== false)
                    writer.uint32(/* id 4, wireType 0 =*/32).bool(message.bottom);
                if (message.batterId != null && $Object.hasOwnProperty.call(message, "batterId") && message.batterId !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.batterId);
                if (message.pitcherId != null && $Object.hasOwnProperty.call(message, "pitcherId") && message.pitcherId !== "")
                    writer.uint32(/* id 6, wireType 2 =*/50).string(message.pitcherId);
                if (message.call != null && $Object.hasOwnProperty.call(message, "call") && message.call !== "")
                    writer.uint32(/* id 7, wireType 2 =*/58).string(message.call);
                if (message.balls != null && $Object.hasOwnProperty.call(message, "balls") && message.balls !== 0)
                    writer.uint32(/* id 8, wireType 0 =*/64).int32(message.balls);
                if (message.strikes != null && $Object.hasOwnProperty.call(message, "strikes") && message.strikes !== 0)
                    writer.uint32(/* id 9, wireType 0 =*/72).int32(message.strikes);
                if (message.outs != null && $Object.hasOwnProperty.call(message, "outs") && message.outs !== 0)
                    writer.uint32(/* id 10, wireType 0 =*/80).int32(message.outs);
                if (message.inPlay != null && $Object.hasOwnProperty.call(message, "inPlay") && message.inPlay !== false)
                    writer.uint32(/* id 11, wireType 0 =*/88).bool(message.inPlay);
                if (message.unstated != null && message.unstated.length)
                    for (let i = 0; i < message.unstated.length; ++i)
                        writer.uint32(/* id 12, wireType 2 =*/98).string(message.unstated[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a MlbPitch message from the specified reader or buffer.
             * @function decode
             * @memberof fairline.v1.MlbPitch
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fairline.v1.MlbPitch & fairline.v1.MlbPitch.$Shape} MlbPitch
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            MlbPitch.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fairline.v1.MlbPitch();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.atBatIndex = value;
                            else
                                delete message.atBatIndex;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.pitchNumber = value;
                            else
                                delete message.pitchNumber;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.inning = value;
                            else
                                delete message.inning;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.bottom = value;
                            else
                                delete message.bottom;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.batterId = value;
                            else
                                delete message.batterId;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.pitcherId = value;
                            else
                                delete message.pitcherId;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.call = value;
                            else
                                delete message.call;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.balls = value;
                            else
                                delete message.balls;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.strikes = value;
                            else
                                delete message.strikes;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.outs = value;
                            else
                                delete message.outs;
                            continue;
                        }
                    case 11: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.inPlay = value;
                            else
                                delete message.inPlay;
                            continue;
                        }
                    case 12: {
                            if (wireType !== 2)
                                break;
                            if (!(message.unstated && message.unstated.length))
                                message.unstated = [];
                            message.unstated.push(reader.stringVerify());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return MlbPitch;
        })();

        /**
         * MlbPhase enum.
         * @name fairline.v1.MlbPhase
         * @enum {number}
         * @property {number} MLB_PHASE_UNSPECIFIED=0 MLB_PHASE_UNSPECIFIED value
         * @property {number} MLB_PHASE_PREGAME=1 MLB_PHASE_PREGAME value
         * @property {number} MLB_PHASE_LIVE=2 MLB_PHASE_LIVE value
         * @property {number} MLB_PHASE_INNING_BREAK=3 MLB_PHASE_INNING_BREAK value
         * @property {number} MLB_PHASE_DELAYED=4 MLB_PHASE_DELAYED value
         * @property {number} MLB_PHASE_SUSPENDED=5 MLB_PHASE_SUSPENDED value
         * @property {number} MLB_PHASE_FINAL=6 MLB_PHASE_FINAL value
         * @property {number} MLB_PHASE_POSTPONED=7 MLB_PHASE_POSTPONED value
         * @property {number} MLB_PHASE_CALLED=8 MLB_PHASE_CALLED value
         * @property {number} MLB_PHASE_FORFEITED=9 MLB_PHASE_FORFEITED value
         * @property {number} MLB_PHASE_CANCELLED=10 MLB_PHASE_CANCELLED value
         */
        v1.MlbPhase = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "MLB_PHASE_UNSPECIFIED"] = 0;
            values[valuesById[1] = "MLB_PHASE_PREGAME"] = 1;
            values[valuesById[2] = "MLB_PHASE_LIVE"] = 2;
            values[valuesById[3] = "MLB_PHASE_INNING_BREAK"] = 3;
            values[valuesById[4] = "MLB_PHASE_DELAYED"] = 4;
            values[valuesById[5] = "MLB_PHASE_SUSPENDED"] = 5;
            values[valuesById[6] = "MLB_PHASE_FINAL"] = 6;
            values[valuesById[7] = "MLB_PHASE_POSTPONED"] = 7;
            values[valuesById[8] = "MLB_PHASE_CALLED"] = 8;
            values[valuesById[9] = "MLB_PHASE_FORFEITED"] = 9;
            values[valuesById[10] = "MLB_PHASE_CANCELLED"] = 10;
            return values;
        })();

        v1.MlbStatus = (function() {

            /**
             * Properties of a MlbStatus.
             * @typedef {Object} fairline.v1.MlbStatus.$Properties
             * @property {fairline.v1.MlbPhase} [phase] MlbStatus phase
             * @property {number} [inning] MlbStatus inning
             * @property {boolean} [bottom] MlbStatus bottom
             * @property {boolean} [underReview] MlbStatus underReview
             * @property {fairline.v1.Side} [pitchingChange] MlbStatus pitchingChange
             * @property {string} [pitcherId] MlbStatus pitcherId
             * @property {string} [pitcherName] MlbStatus pitcherName
             * @property {number} [homeScore] MlbStatus homeScore
             * @property {number} [awayScore] MlbStatus awayScore
             * @property {string} [secondRunnerId] MlbStatus secondRunnerId
             * @property {string} [firstRunnerId] MlbStatus firstRunnerId
             * @property {string} [thirdRunnerId] MlbStatus thirdRunnerId
             * @property {number} [outs] MlbStatus outs
             * @property {number} [balls] MlbStatus balls
             * @property {number} [strikes] MlbStatus strikes
             * @property {string} [batterId] MlbStatus batterId
             * @property {boolean} [injury] MlbStatus injury
             * @property {string} [reason] MlbStatus reason
             * @property {boolean} [correction] MlbStatus correction
             * @property {Array.<fairline.v1.MlbInningRuns.$Properties>} [innings] MlbStatus innings
             * @property {fairline.v1.Side} [pitcherSide] MlbStatus pitcherSide
             * @property {string} [eventId] MlbStatus eventId
             * @property {string} [correctsEventId] MlbStatus correctsEventId
             * @property {boolean} [keepsCount] MlbStatus keepsCount
             * @property {Array.<string>} [unstated] MlbStatus unstated
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a MlbStatus.
             * @memberof fairline.v1
             * @interface IMlbStatus
             * @augments fairline.v1.MlbStatus.$Properties
             * @deprecated Use fairline.v1.MlbStatus.$Properties instead.
             */

            /**
             * Shape of a MlbStatus.
             * @typedef {fairline.v1.MlbStatus.$Properties} fairline.v1.MlbStatus.$Shape
             */

            /**
             * Constructs a new MlbStatus.
             * @memberof fairline.v1
             * @classdesc Represents a MlbStatus.
             * @constructor
             * @param {fairline.v1.MlbStatus.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const MlbStatus = function (properties) {
                this.innings = [];
                this.unstated = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * MlbStatus phase.
             * @member {fairline.v1.MlbPhase} phase
             * @memberof fairline.v1.MlbStatus
             * @instance
             */
            MlbStatus.prototype.phase = 0;

            /**
             * MlbStatus inning.
             * @member {number} inning
             * @memberof fairline.v1.MlbStatus
             * @instance
             */
            MlbStatus.prototype.inning = 0;

            /**
             * MlbStatus bottom.
             * @member {boolean} bottom
             * @memberof fairline.v1.MlbStatus
             * @instance
             */
            MlbStatus.prototype.bottom = false;

            /**
             * MlbStatus underReview.
             * @member {boolean} underReview
             * @memberof fairline.v1.MlbStatus
             * @instance
             */
            MlbStatus.prototype.underReview = false;

            /**
             * MlbStatus pitchingChange.
             * @member {fairline.v1.Side} pitchingChange
             * @memberof fairline.v1.MlbStatus
             * @instance
             */
            MlbStatus.prototype.pitchingChange = 0;

            /**
             * MlbStatus pitcherId.
             * @member {string} pitcherId
             * @memberof fairline.v1.MlbStatus
             * @instance
             */
            MlbStatus.prototype.pitcherId = "";

            /**
             * MlbStatus pitcherName.
             * @member {string} pitcherName
             * @memberof fairline.v1.MlbStatus
             * @instance
             */
            MlbStatus.prototype.pitcherName = "";

            /**
             * MlbStatus homeScore.
             * @member {number} homeScore
             * @memberof fairline.v1.MlbStatus
             * @instance
             */
            MlbStatus.prototype.homeScore = 0;

            /**
             * MlbStatus awayScore.
             * @member {number} awayScore
             * @memberof fairline.v1.MlbStatus
             * @instance
             */
            MlbStatus.prototype.awayScore = 0;

            /**
             * MlbStatus secondRunnerId.
             * @member {string} secondRunnerId
             * @memberof fairline.v1.MlbStatus
             * @instance
             */
            MlbStatus.prototype.secondRunnerId = "";

            /**
             * MlbStatus firstRunnerId.
             * @member {string} firstRunnerId
             * @memberof fairline.v1.MlbStatus
             * @instance
             */
            MlbStatus.prototype.firstRunnerId = "";

            /**
             * MlbStatus thirdRunnerId.
             * @member {string} thirdRunnerId
             * @memberof fairline.v1.MlbStatus
             * @instance
             */
            MlbStatus.prototype.thirdRunnerId = "";

            /**
             * MlbStatus outs.
             * @member {number} outs
             * @memberof fairline.v1.MlbStatus
             * @instance
             */
            MlbStatus.prototype.outs = 0;

            /**
             * MlbStatus balls.
             * @member {number} balls
             * @memberof fairline.v1.MlbStatus
             * @instance
             */
            MlbStatus.prototype.balls = 0;

            /**
             * MlbStatus strikes.
             * @member {number} strikes
             * @memberof fairline.v1.MlbStatus
             * @instance
             */
            MlbStatus.prototype.strikes = 0;

            /**
             * MlbStatus batterId.
             * @member {string} batterId
             * @memberof fairline.v1.MlbStatus
             * @instance
             */
            MlbStatus.prototype.batterId = "";

            /**
             * MlbStatus injury.
             * @member {boolean} injury
             * @memberof fairline.v1.MlbStatus
             * @instance
             */
            MlbStatus.prototype.injury = false;

            /**
             * MlbStatus reason.
             * @member {string} reason
             * @memberof fairline.v1.MlbStatus
             * @instance
             */
            MlbStatus.prototype.reason = "";

            /**
             * MlbStatus correction.
             * @member {boolean} correction
             * @memberof fairline.v1.MlbStatus
             * @instance
             */
            MlbStatus.prototype.correction = false;

            /**
             * MlbStatus innings.
             * @member {Array.<fairline.v1.MlbInningRuns>} innings
             * @memberof fairline.v1.MlbStatus
             * @instance
             */
            MlbStatus.prototype.innings = $util.emptyArray;

            /**
             * MlbStatus pitcherSide.
             * @member {fairline.v1.Side} pitcherSide
             * @memberof fairline.v1.MlbStatus
             * @instance
             */
            MlbStatus.prototype.pitcherSide = 0;

            /**
             * MlbStatus eventId.
             * @member {string} eventId
             * @memberof fairline.v1.MlbStatus
             * @instance
             */
            MlbStatus.prototype.eventId = "";

            /**
             * MlbStatus correctsEventId.
             * @member {string} correctsEventId
             * @memberof fairline.v1.MlbStatus
             * @instance
             */
            MlbStatus.prototype.correctsEventId = "";

            /**
             * MlbStatus keepsCount.
             * @member {boolean} keepsCount
             * @memberof fairline.v1.MlbStatus
             * @instance
             */
            MlbStatus.prototype.keepsCount = false;

            /**
             * MlbStatus unstated.
             * @member {Array.<string>} unstated
             * @memberof fairline.v1.MlbStatus
             * @instance
             */
            MlbStatus.prototype.unstated = $util.emptyArray;

            /**
             * Creates a new MlbStatus instance using the specified properties.
             * @function create
             * @memberof fairline.v1.MlbStatus
             * @static
             * @param {fairline.v1.MlbStatus.$Properties=} [properties] Properties to set
             * @returns {fairline.v1.MlbStatus} MlbStatus instance
             * @type {{
             *   (properties: fairline.v1.MlbStatus.$Shape): fairline.v1.MlbStatus & fairline.v1.MlbStatus.$Shape;
             *   (properties?: fairline.v1.MlbStatus.$Properties): fairline.v1.MlbStatus;
             * }}
             */
            MlbStatus.create = function(properties) {
                return new MlbStatus(properties);
            };

            /**
             * Encodes the specified MlbStatus message. Does not implicitly {@link fairline.v1.MlbStatus.verify|verify} messages.
             * @function encode
             * @memberof fairline.v1.MlbStatus
             * @static
             * @param {fairline.v1.MlbStatus.$Properties} message MlbStatus message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            MlbStatus.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.phase != null && $Object.hasOwnProperty.call(message, "phase") && message.phase !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.phase);
                if (message.inning != null && $Object.hasOwnProperty.call(message, "inning") && message.inning !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).int32(message.inning);
                if (message.bottom != null && $Object.hasOwnProperty.call(message, "bottom") && message.bottom !== false)
                    writer.uint32(/* id 3, wireType 0 =*/24).bool(message.bottom);
                if (message.underReview != null && $Object.hasOwnProperty.call(message, "underReview") && message.underReview !== false)
                    writer.uint32(/* id 4, wireType 0 =*/32).bool(message.underReview);
                if (message.pitchingChange != null && $Object.hasOwnProperty.call(message, "pitchingChange") && message.pitchingChange !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).int32(message.pitchingChange);
                if (message.pitcherId != null && $Object.hasOwnProperty.call(message, "pitcherId") && message.pitcherId !== "")
                    writer.uint32(/* id 6, wireType 2 =*/50).string(message.pitcherId);
                if (message.pitcherName != null && $Object.hasOwnProperty.call(message, "pitcherName") && message.pitcherName !== "")
                    writer.uint32(/* id 7, wireType 2 =*/58).string(message.pitcherName);
                if (message.homeScore != null && $Object.hasOwnProperty.call(message, "homeScore") && message.homeScore !== 0)
                    writer.uint32(/* id 8, wireType 0 =*/64).int32(message.homeScore);
                if (message.awayScore != null && $Object.hasOwnProperty.call(message, "awayScore") && message.awayScore !== 0)
                    writer.uint32(/* id 9, wireType 0 =*/72).int32(message.awayScore);
                if (message.secondRunnerId != null && $Object.hasOwnProperty.call(message, "secondRunnerId") && message.secondRunnerId !== "")
                    writer.uint32(/* id 10, wireType 2 =*/82).string(message.secondRunnerId);
                if (message.firstRunnerId != null && $Object.hasOwnProperty.call(message, "firstRunnerId") && message.firstRunnerId !== "")
                    writer.uint32(/* id 11, wireType 2 =*/90).string(message.firstRunnerId);
                if (message.thirdRunnerId != null && $Object.hasOwnProperty.call(message, "thirdRunnerId") && message.thirdRunnerId !== "")
                    writer.uint32(/* id 12, wireType 2 =*/98).string(message.thirdRunnerId);
                if (message.outs != null && $Object.hasOwnProperty.call(message, "outs") && message.outs !== 0)
                    writer.uint32(/* id 13, wireType 0 =*/104).int32(message.outs);
                if (message.balls != null && $Object.hasOwnProperty.call(message, "balls") && message.balls !== 0)
                    writer.uint32(/* id 14, wireType 0 =*/112).int32(message.balls);
                if (message.strikes != null && $Object.hasOwnProperty.call(message, "strikes") && message.strikes !== 0)
                    writer.uint32(/* id 15, wireType 0 =*/120).int32(message.strikes);
                if (message.batterId != null && $Object.hasOwnProperty.call(message, "batterId") && message.batterId !== "")
                    writer.uint32(/* id 16, wireType 2 =*/130).string(message.batterId);
                if (message.injury != null && $Object.hasOwnProperty.call(message, "injury") && message.injury !== false)
                    writer.uint32(/* id 17, wireType 0 =*/136).bool(message.injury);
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
                    writer.uint32(/* id 18, wireType 2 =*/146).string(message.reason);
                if (message.correction != null && $Object.hasOwnProperty.call(message, "correction") && message.correction !== false)
                    writer.uint32(/* id 19, wireType 0 =*/152).bool(message.correction);
                if (message.innings != null && message.innings.length)
                    for (let i = 0; i < message.innings.length; ++i)
                        $root.fairline.v1.MlbInningRuns.encode(message.innings[i], writer.uint32(/* id 20, wireType 2 =*/162).fork(), _depth + 1).ldelim();
                if (message.pitcherSide != null && $Object.hasOwnProperty.call(message, "pitcherSide") && message.pitcherSide !== 0)
                    writer.uint32(/* id 21, wireType 0 =*/168).int32(message.pitcherSide);
                if (message.eventId != null && $Object.hasOwnProperty.call(message, "eventId") && message.eventId !== "")
                    writer.uint32(/* id 22, wireType 2 =*/178).string(message.eventId);
                if (message.correctsEventId != null && $Object.hasOwnProperty.call(message, "correctsEventId") && message.correctsEventId !== "")
                    writer.uint32(/* id 23, wireType 2 =*/186).string(message.correctsEventId);
                if (message.keepsCount != null && $Object.hasOwnProperty.call(message, "keepsCount") && message.keepsCount !== false)
                    writer.uint32(/* id 24, wireType 0 =*/192).bool(message.keepsCount);
                if (message.unstated != null && message.unstated.length)
                    for (let i = 0; i < message.unstated.length; ++i)
                        writer.uint32(/* id 25, wireType 2 =*/202).string(message.unstated[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a MlbStatus message from the specified reader or buffer.
             * @function decode
             * @memberof fairline.v1.MlbStatus
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fairline.v1.MlbStatus & fairline.v1.MlbStatus.$Shape} MlbStatus
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            MlbStatus.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fairline.v1.MlbStatus();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.phase = value;
                            else
                                delete message.phase;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.inning = value;
                            else
                                delete message.inning;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.bottom = value;
                            else
                                delete message.bottom;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.underReview = value;
                            else
                                delete message.underReview;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.pitchingChange = value;
                            else
                                delete message.pitchingChange;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.pitcherId = value;
                            else
                                delete message.pitcherId;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.pitcherName = value;
                            else
                                delete message.pitcherName;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.homeScore = value;
                            else
                                delete message.homeScore;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.awayScore = value;
                            else
                                delete message.awayScore;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.secondRunnerId = value;
                            else
                                delete message.secondRunnerId;
                            continue;
                        }
                    case 11: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.firstRunnerId = value;
                            else
                                delete message.firstRunnerId;
                            continue;
                        }
                    case 12: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.thirdRunnerId = value;
                            else
                                delete message.thirdRunnerId;
                            continue;
                        }
                    case 13: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.outs = value;
                            else
                                delete message.outs;
                            continue;
                        }
                    case 14: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.balls = value;
                            else
                                delete message.balls;
                            continue;
                        }
                    case 15: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.strikes = value;
                            else
                                delete message.strikes;
                            continue;
                        }
                    case 16: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.batterId = value;
                            else
                                delete message.batterId;
                            continue;
                        }
                    case 17: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.injury = value;
                            else
                                delete message.injury;
                            continue;
                        }
                    case 18: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.reason = value;
                            else
                                delete message.reason;
                            continue;
                        }
                    case 19: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.correction = value;
                            else
                                delete message.correction;
                            continue;
                        }
                    case 20: {
                            if (wireType !== 2)
                                break;
                            if (!(message.innings && message.innings.length))
                                message.innings = [];
                            message.innings.push($root.fairline.v1.MlbInningRuns.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 21: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.pitcherSide = value;
                            else
                                delete message.pitcherSide;
                            continue;
                        }
                    case 22: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.eventId = value;
                            else
                                delete message.eventId;
                            continue;
                        }
                    case 23: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.correctsEventId = value;
                            else
                                delete message.correctsEventId;
                            continue;
                        }
                    case 24: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.keepsCount = value;
                            else
                                delete message.keepsCount;
                            continue;
                        }
                    case 25: {
                            if (wireType !== 2)
                                break;
                            if (!(message.unstated && message.unstated.length))
                                message.unstated = [];
                            message.unstated.push(reader.stringVerify());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return MlbStatus;
        })();

        v1.MlbInningRuns = (function() {

            /**
             * Properties of a MlbInningRuns.
             * @typedef {Object} fairline.v1.MlbInningRuns.$Properties
             * @property {number} [away] MlbInningRuns away
             * @property {number} [home] MlbInningRuns home
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a MlbInningRuns.
             * @memberof fairline.v1
             * @interface IMlbInningRuns
             * @augments fairline.v1.MlbInningRuns.$Properties
             * @deprecated Use fairline.v1.MlbInningRuns.$Properties instead.
             */

            /**
             * Shape of a MlbInningRuns.
             * @typedef {fairline.v1.MlbInningRuns.$Properties} fairline.v1.MlbInningRuns.$Shape
             */

            /**
             * Constructs a new MlbInningRuns.
             * @memberof fairline.v1
             * @classdesc Represents a MlbInningRuns.
             * @constructor
             * @param {fairline.v1.MlbInningRuns.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const MlbInningRuns = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * MlbInningRuns away.
             * @member {number} away
             * @memberof fairline.v1.MlbInningRuns
             * @instance
             */
            MlbInningRuns.prototype.away = 0;

            /**
             * MlbInningRuns home.
             * @member {number} home
             * @memberof fairline.v1.MlbInningRuns
             * @instance
             */
            MlbInningRuns.prototype.home = 0;

            /**
             * Creates a new MlbInningRuns instance using the specified properties.
             * @function create
             * @memberof fairline.v1.MlbInningRuns
             * @static
             * @param {fairline.v1.MlbInningRuns.$Properties=} [properties] Properties to set
             * @returns {fairline.v1.MlbInningRuns} MlbInningRuns instance
             * @type {{
             *   (properties: fairline.v1.MlbInningRuns.$Shape): fairline.v1.MlbInningRuns & fairline.v1.MlbInningRuns.$Shape;
             *   (properties?: fairline.v1.MlbInningRuns.$Properties): fairline.v1.MlbInningRuns;
             * }}
             */
            MlbInningRuns.create = function(properties) {
                return new MlbInningRuns(properties);
            };

            /**
             * Encodes the specified MlbInningRuns message. Does not implicitly {@link fairline.v1.MlbInningRuns.verify|verify} messages.
             * @function encode
             * @memberof fairline.v1.MlbInningRuns
             * @static
             * @param {fairline.v1.MlbInningRuns.$Properties} message MlbInningRuns message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            MlbInningRuns.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.away != null && $Object.hasOwnProperty.call(message, "away") && message.away !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.away);
                if (message.home != null && $Object.hasOwnProperty.call(message, "home") && message.home !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).int32(message.home);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a MlbInningRuns message from the specified reader or buffer.
             * @function decode
             * @memberof fairline.v1.MlbInningRuns
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fairline.v1.MlbInningRuns & fairline.v1.MlbInningRuns.$Shape} MlbInningRuns
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            MlbInningRuns.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fairline.v1.MlbInningRuns();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.away = value;
                            else
                                delete message.away;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.home = value;
                            else
                                delete message.home;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return MlbInningRuns;
        })();

        v1.NbaEvent = (function() {

            /**
             * Properties of a NbaEvent.
             * @typedef {Object} fairline.v1.NbaEvent.$Properties
             * @property {number} [actionNumber] NbaEvent actionNumber
             * @property {number} [orderNumber] NbaEvent orderNumber
             * @property {number} [period] NbaEvent period
             * @property {number} [clockMs] NbaEvent clockMs
             * @property {string} [actionType] NbaEvent actionType
             * @property {string} [subType] NbaEvent subType
             * @property {string} [team] NbaEvent team
             * @property {string} [playerId] NbaEvent playerId
             * @property {string} [playerName] NbaEvent playerName
             * @property {boolean} [made] NbaEvent made
             * @property {number} [homeScore] NbaEvent homeScore
             * @property {number} [awayScore] NbaEvent awayScore
             * @property {string} [possession] NbaEvent possession
             * @property {string} [assistPlayerId] NbaEvent assistPlayerId
             * @property {string} [assistPlayerName] NbaEvent assistPlayerName
             * @property {string} [description] NbaEvent description
             * @property {boolean} [edited] NbaEvent edited
             * @property {number} [freeThrows] NbaEvent freeThrows
             * @property {string} [teamId] NbaEvent teamId
             * @property {Array.<string>} [unstated] NbaEvent unstated
             * @property {string} [eventId] NbaEvent eventId
             * @property {string} [correctsEventId] NbaEvent correctsEventId
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a NbaEvent.
             * @memberof fairline.v1
             * @interface INbaEvent
             * @augments fairline.v1.NbaEvent.$Properties
             * @deprecated Use fairline.v1.NbaEvent.$Properties instead.
             */

            /**
             * Shape of a NbaEvent.
             * @typedef {fairline.v1.NbaEvent.$Properties} fairline.v1.NbaEvent.$Shape
             */

            /**
             * Constructs a new NbaEvent.
             * @memberof fairline.v1
             * @classdesc Represents a NbaEvent.
             * @constructor
             * @param {fairline.v1.NbaEvent.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const NbaEvent = function (properties) {
                this.unstated = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * NbaEvent actionNumber.
             * @member {number} actionNumber
             * @memberof fairline.v1.NbaEvent
             * @instance
             */
            NbaEvent.prototype.actionNumber = 0;

            /**
             * NbaEvent orderNumber.
             * @member {number} orderNumber
             * @memberof fairline.v1.NbaEvent
             * @instance
             */
            NbaEvent.prototype.orderNumber = 0;

            /**
             * NbaEvent period.
             * @member {number} period
             * @memberof fairline.v1.NbaEvent
             * @instance
             */
            NbaEvent.prototype.period = 0;

            /**
             * NbaEvent clockMs.
             * @member {number} clockMs
             * @memberof fairline.v1.NbaEvent
             * @instance
             */
            NbaEvent.prototype.clockMs = 0;

            /**
             * NbaEvent actionType.
             * @member {string} actionType
             * @memberof fairline.v1.NbaEvent
             * @instance
             */
            NbaEvent.prototype.actionType = "";

            /**
             * NbaEvent subType.
             * @member {string} subType
             * @memberof fairline.v1.NbaEvent
             * @instance
             */
            NbaEvent.prototype.subType = "";

            /**
             * NbaEvent team.
             * @member {string} team
             * @memberof fairline.v1.NbaEvent
             * @instance
             */
            NbaEvent.prototype.team = "";

            /**
             * NbaEvent playerId.
             * @member {string} playerId
             * @memberof fairline.v1.NbaEvent
             * @instance
             */
            NbaEvent.prototype.playerId = "";

            /**
             * NbaEvent playerName.
             * @member {string} playerName
             * @memberof fairline.v1.NbaEvent
             * @instance
             */
            NbaEvent.prototype.playerName = "";

            /**
             * NbaEvent made.
             * @member {boolean} made
             * @memberof fairline.v1.NbaEvent
             * @instance
             */
            NbaEvent.prototype.made = false;

            /**
             * NbaEvent homeScore.
             * @member {number} homeScore
             * @memberof fairline.v1.NbaEvent
             * @instance
             */
            NbaEvent.prototype.homeScore = 0;

            /**
             * NbaEvent awayScore.
             * @member {number} awayScore
             * @memberof fairline.v1.NbaEvent
             * @instance
             */
            NbaEvent.prototype.awayScore = 0;

            /**
             * NbaEvent possession.
             * @member {string} possession
             * @memberof fairline.v1.NbaEvent
             * @instance
             */
            NbaEvent.prototype.possession = "";

            /**
             * NbaEvent assistPlayerId.
             * @member {string} assistPlayerId
             * @memberof fairline.v1.NbaEvent
             * @instance
             */
            NbaEvent.prototype.assistPlayerId = "";

            /**
             * NbaEvent assistPlayerName.
             * @member {string} assistPlayerName
             * @memberof fairline.v1.NbaEvent
             * @instance
             */
            NbaEvent.prototype.assistPlayerName = "";

            /**
             * NbaEvent description.
             * @member {string} description
             * @memberof fairline.v1.NbaEvent
             * @instance
             */
            NbaEvent.prototype.description = "";

            /**
             * NbaEvent edited.
             * @member {boolean} edited
             * @memberof fairline.v1.NbaEvent
             * @instance
             */
            NbaEvent.prototype.edited = false;

            /**
             * NbaEvent freeThrows.
             * @member {number} freeThrows
             * @memberof fairline.v1.NbaEvent
             * @instance
             */
            NbaEvent.prototype.freeThrows = 0;

            /**
             * NbaEvent teamId.
             * @member {string} teamId
             * @memberof fairline.v1.NbaEvent
             * @instance
             */
            NbaEvent.prototype.teamId = "";

            /**
             * NbaEvent unstated.
             * @member {Array.<string>} unstated
             * @memberof fairline.v1.NbaEvent
             * @instance
             */
            NbaEvent.prototype.unstated = $util.emptyArray;

            /**
             * NbaEvent eventId.
             * @member {string} eventId
             * @memberof fairline.v1.NbaEvent
             * @instance
             */
            NbaEvent.prototype.eventId = "";

            /**
             * NbaEvent correctsEventId.
             * @member {string} correctsEventId
             * @memberof fairline.v1.NbaEvent
             * @instance
             */
            NbaEvent.prototype.correctsEventId = "";

            /**
             * Creates a new NbaEvent instance using the specified properties.
             * @function create
             * @memberof fairline.v1.NbaEvent
             * @static
             * @param {fairline.v1.NbaEvent.$Properties=} [properties] Properties to set
             * @returns {fairline.v1.NbaEvent} NbaEvent instance
             * @type {{
             *   (properties: fairline.v1.NbaEvent.$Shape): fairline.v1.NbaEvent & fairline.v1.NbaEvent.$Shape;
             *   (properties?: fairline.v1.NbaEvent.$Properties): fairline.v1.NbaEvent;
             * }}
             */
            NbaEvent.create = function(properties) {
                return new NbaEvent(properties);
            };

            /**
             * Encodes the specified NbaEvent message. Does not implicitly {@link fairline.v1.NbaEvent.verify|verify} messages.
             * @function encode
             * @memberof fairline.v1.NbaEvent
             * @static
             * @param {fairline.v1.NbaEvent.$Properties} message NbaEvent message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            NbaEvent.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.actionNumber != null && $Object.hasOwnProperty.call(message, "actionNumber") && message.actionNumber !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.actionNumber);
                if (message.orderNumber != null && $Object.hasOwnProperty.call(message, "orderNumber") && message.orderNumber !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).int32(message.orderNumber);
                if (message.period != null && $Object.hasOwnProperty.call(message, "period") && message.period !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).int32(message.period);
                if (message.clockMs != null && $Object.hasOwnProperty.call(message, "clockMs") && message.clockMs !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).int32(message.clockMs);
                if (message.actionType != null && $Object.hasOwnProperty.call(message, "actionType") && message.actionType !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.actionType);
                if (message.subType != null && $Object.hasOwnProperty.call(message, "subType") && message.subType !== "")
                    writer.uint32(/* id 6, wireType 2 =*/50).string(message.subType);
                if (message.team != null && $Object.hasOwnProperty.call(message, "team") && message.team !== "")
                    writer.uint32(/* id 7, wireType 2 =*/58).string(message.team);
                if (message.playerId != null && $Object.hasOwnProperty.call(message, "playerId") && message.playerId !== "")
                    writer.uint32(/* id 8, wireType 2 =*/66).string(message.playerId);
                if (message.playerName != null && $Object.hasOwnProperty.call(message, "playerName") && message.playerName !== "")
                    writer.uint32(/* id 9, wireType 2 =*/74).string(message.playerName);
                if (message.made != null && $Object.hasOwnProperty.call(message, "made") && message.made !== false)
                    writer.uint32(/* id 10, wireType 0 =*/80).bool(message.made);
                if (message.homeScore != null && $Object.hasOwnProperty.call(message, "homeScore") && message.homeScore !== 0)
                    writer.uint32(/* id 11, wireType 0 =*/88).int32(message.homeScore);
                if (message.awayScore != null && $Object.hasOwnProperty.call(message, "awayScore") && message.awayScore !== 0)
                    writer.uint32(/* id 12, wireType 0 =*/96).int32(message.awayScore);
                if (message.possession != null && $Object.hasOwnProperty.call(message, "possession") && message.possession !== "")
                    writer.uint32(/* id 13, wireType 2 =*/106).string(message.possession);
                if (message.assistPlayerId != null && $Object.hasOwnProperty.call(message, "assistPlayerId") && message.assistPlayerId !== "")
                    writer.uint32(/* id 14, wireType 2 =*/114).string(message.assistPlayerId);
                if (message.assistPlayerName != null && $Object.hasOwnProperty.call(message, "assistPlayerName") && message.assistPlayerName !== "")
                    writer.uint32(/* id 15, wireType 2 =*/122).string(message.assistPlayerName);
                if (message.description != null && $Object.hasOwnProperty.call(message, "description") && message.description !== "")
                    writer.uint32(/* id 16, wireType 2 =*/130).string(message.description);
                if (message.edited != null && $Object.hasOwnProperty.call(message, "edited") && message.edited !== false)
                    writer.uint32(/* id 17, wireType 0 =*/136).bool(message.edited);
                if (message.freeThrows != null && $Object.hasOwnProperty.call(message, "freeThrows") && message.freeThrows !== 0)
                    writer.uint32(/* id 18, wireType 0 =*/144).int32(message.freeThrows);
                if (message.teamId != null && $Object.hasOwnProperty.call(message, "teamId") && message.teamId !== "")
                    writer.uint32(/* id 19, wireType 2 =*/154).string(message.teamId);
                if (message.unstated != null && message.unstated.length)
                    for (let i = 0; i < message.unstated.length; ++i)
                        writer.uint32(/* id 20, wireType 2 =*/162).string(message.unstated[i]);
                if (message.eventId != null && $Object.hasOwnProperty.call(message, "eventId") && message.eventId !== "")
                    writer.uint32(/* id 21, wireType 2 =*/170).string(message.eventId);
                if (message.correctsEventId != null && $Object.hasOwnProperty.call(message, "correctsEventId") && message.correctsEventId !== "")
                    writer.uint32(/* id 22, wireType 2 =*/178).string(message.correctsEventId);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a NbaEvent message from the specified reader or buffer.
             * @function decode
             * @memberof fairline.v1.NbaEvent
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fairline.v1.NbaEvent & fairline.v1.NbaEvent.$Shape} NbaEvent
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            NbaEvent.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fairline.v1.NbaEvent();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.actionNumber = value;
                            else
                                delete message.actionNumber;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.orderNumber = value;
                            else
                                delete message.orderNumber;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.period = value;
                            else
                                delete message.period;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.clockMs = value;
                            else
                                delete message.clockMs;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.actionType = value;
                            else
                                delete message.actionType;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.subType = value;
                            else
                                delete message.subType;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.team = value;
                            else
                                delete message.team;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.playerId = value;
                            else
                                delete message.playerId;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.playerName = value;
                            else
                                delete message.playerName;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.made = value;
                            else
                                delete message.made;
                            continue;
                        }
                    case 11: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.homeScore = value;
                            else
                                delete message.homeScore;
                            continue;
                        }
                    case 12: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.awayScore = value;
                            else
                                delete message.awayScore;
                            continue;
                        }
                    case 13: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.possession = value;
                            else
                                delete message.possession;
                            continue;
                        }
                    case 14: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.assistPlayerId = value;
                            else
                                delete message.assistPlayerId;
                            continue;
                        }
                    case 15: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.assistPlayerName = value;
                            else
                                delete message.assistPlayerName;
                            continue;
                        }
                    case 16: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.description = value;
                            else
                                delete message.description;
                            continue;
                        }
                    case 17: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.edited = value;
                            else
                                delete message.edited;
                            continue;
                        }
                    case 18: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.freeThrows = value;
                            else
                                delete message.freeThrows;
                            continue;
                        }
                    case 19: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.teamId = value;
                            else
                                delete message.teamId;
                            continue;
                        }
                    case 20: {
                            if (wireType !== 2)
                                break;
                            if (!(message.unstated && message.unstated.length))
                                message.unstated = [];
                            message.unstated.push(reader.stringVerify());
                            continue;
                        }
                    case 21: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.eventId = value;
                            else
                                delete message.eventId;
                            continue;
                        }
                    case 22: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.correctsEventId = value;
                            else
                                delete message.correctsEventId;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return NbaEvent;
        })();

        v1.NflEvent = (function() {

            /**
             * Properties of a NflEvent.
             * @typedef {Object} fairline.v1.NflEvent.$Properties
             * @property {fairline.v1.NflPlay.$Properties|null} [play] NflEvent play
             * @property {fairline.v1.NflSituation.$Properties|null} [situation] NflEvent situation
             * @property {fairline.v1.NflTick.$Properties|null} [tick] NflEvent tick
             * @property {"play"|"situation"|"tick"} [kind] NflEvent kind
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a NflEvent.
             * @memberof fairline.v1
             * @interface INflEvent
             * @augments fairline.v1.NflEvent.$Properties
             * @deprecated Use fairline.v1.NflEvent.$Properties instead.
             */

            /**
             * Narrowed shape of a NflEvent.
             * @typedef {{
             *   play?: fairline.v1.NflPlay.$Shape|null;
             *   situation?: fairline.v1.NflSituation.$Shape|null;
             *   tick?: fairline.v1.NflTick.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ kind?: undefined; play?: null; situation?: null; tick?: null }|{ kind?: "play"; play: fairline.v1.NflPlay.$Shape; situation?: null; tick?: null }|{ kind?: "situation"; play?: null; situation: fairline.v1.NflSituation.$Shape; tick?: null }|{ kind?: "tick"; play?: null; situation?: null; tick: fairline.v1.NflTick.$Shape })
             * )} fairline.v1.NflEvent.$Shape
             */

            /**
             * Constructs a new NflEvent.
             * @memberof fairline.v1
             * @classdesc Represents a NflEvent.
             * @constructor
             * @param {fairline.v1.NflEvent.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const NflEvent = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * NflEvent play.
             * @member {fairline.v1.NflPlay|null} play
             * @memberof fairline.v1.NflEvent
             * @instance
             */
            NflEvent.prototype.play = null;

            /**
             * NflEvent situation.
             * @member {fairline.v1.NflSituation|null} situation
             * @memberof fairline.v1.NflEvent
             * @instance
             */
            NflEvent.prototype.situation = null;

            /**
             * NflEvent tick.
             * @member {fairline.v1.NflTick|null} tick
             * @memberof fairline.v1.NflEvent
             * @instance
             */
            NflEvent.prototype.tick = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * NflEvent kind.
             * @member {"play"|"situation"|"tick"|undefined} kind
             * @memberof fairline.v1.NflEvent
             * @instance
             */
            $Object.defineProperty(NflEvent.prototype, "kind", {
                get: $util.oneOfGetter($oneOfFields = ["play", "situation", "tick"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new NflEvent instance using the specified properties.
             * @function create
             * @memberof fairline.v1.NflEvent
             * @static
             * @param {fairline.v1.NflEvent.$Properties=} [properties] Properties to set
             * @returns {fairline.v1.NflEvent} NflEvent instance
             * @type {{
             *   (properties: fairline.v1.NflEvent.$Shape): fairline.v1.NflEvent & fairline.v1.NflEvent.$Shape;
             *   (properties?: fairline.v1.NflEvent.$Properties): fairline.v1.NflEvent;
             * }}
             */
            NflEvent.create = function(properties) {
                return new NflEvent(properties);
            };

            /**
             * Encodes the specified NflEvent message. Does not implicitly {@link fairline.v1.NflEvent.verify|verify} messages.
             * @function encode
             * @memberof fairline.v1.NflEvent
             * @static
             * @param {fairline.v1.NflEvent.$Properties} message NflEvent message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            NflEvent.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.play != null && $Object.hasOwnProperty.call(message, "play"))
                    $root.fairline.v1.NflPlay.encode(message.play, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.situation != null && $Object.hasOwnProperty.call(message, "situation"))
                    $root.fairline.v1.NflSituation.encode(message.situation, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.tick != null && $Object.hasOwnProperty.call(message, "tick"))
                    $root.fairline.v1.NflTick.encode(message.tick, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a NflEvent message from the specified reader or buffer.
             * @function decode
             * @memberof fairline.v1.NflEvent
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fairline.v1.NflEvent & fairline.v1.NflEvent.$Shape} NflEvent
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            NflEvent.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fairline.v1.NflEvent();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.play = $root.fairline.v1.NflPlay.decode(reader, reader.size(), $undefined, _depth + 1, message.play);
                            message.kind = "play";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.situation = $root.fairline.v1.NflSituation.decode(reader, reader.size(), $undefined, _depth + 1, message.situation);
                            message.kind = "situation";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.tick = $root.fairline.v1.NflTick.decode(reader, reader.size(), $undefined, _depth + 1, message.tick);
                            message.kind = "tick";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return NflEvent;
        })();

        /**
         * NflPhase enum.
         * @name fairline.v1.NflPhase
         * @enum {number}
         * @property {number} NFL_PHASE_UNSPECIFIED=0 NFL_PHASE_UNSPECIFIED value
         * @property {number} NFL_PHASE_PREGAME=1 NFL_PHASE_PREGAME value
         * @property {number} NFL_PHASE_LIVE=2 NFL_PHASE_LIVE value
         * @property {number} NFL_PHASE_QUARTER_BREAK=3 NFL_PHASE_QUARTER_BREAK value
         * @property {number} NFL_PHASE_HALFTIME=4 NFL_PHASE_HALFTIME value
         * @property {number} NFL_PHASE_FINAL=5 NFL_PHASE_FINAL value
         * @property {number} NFL_PHASE_SUSPENDED=6 NFL_PHASE_SUSPENDED value
         * @property {number} NFL_PHASE_ABANDONED=7 NFL_PHASE_ABANDONED value
         * @property {number} NFL_PHASE_POSTPONED=8 NFL_PHASE_POSTPONED value
         * @property {number} NFL_PHASE_CANCELLED=9 NFL_PHASE_CANCELLED value
         * @property {number} NFL_PHASE_FORFEITED=10 NFL_PHASE_FORFEITED value
         */
        v1.NflPhase = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "NFL_PHASE_UNSPECIFIED"] = 0;
            values[valuesById[1] = "NFL_PHASE_PREGAME"] = 1;
            values[valuesById[2] = "NFL_PHASE_LIVE"] = 2;
            values[valuesById[3] = "NFL_PHASE_QUARTER_BREAK"] = 3;
            values[valuesById[4] = "NFL_PHASE_HALFTIME"] = 4;
            values[valuesById[5] = "NFL_PHASE_FINAL"] = 5;
            values[valuesById[6] = "NFL_PHASE_SUSPENDED"] = 6;
            values[valuesById[7] = "NFL_PHASE_ABANDONED"] = 7;
            values[valuesById[8] = "NFL_PHASE_POSTPONED"] = 8;
            values[valuesById[9] = "NFL_PHASE_CANCELLED"] = 9;
            values[valuesById[10] = "NFL_PHASE_FORFEITED"] = 10;
            return values;
        })();

        /**
         * NflNextPlay enum.
         * @name fairline.v1.NflNextPlay
         * @enum {number}
         * @property {number} NFL_NEXT_PLAY_UNSPECIFIED=0 NFL_NEXT_PLAY_UNSPECIFIED value
         * @property {number} NFL_NEXT_PLAY_NONE=1 NFL_NEXT_PLAY_NONE value
         * @property {number} NFL_NEXT_PLAY_SCRIMMAGE=2 NFL_NEXT_PLAY_SCRIMMAGE value
         * @property {number} NFL_NEXT_PLAY_KICKOFF=3 NFL_NEXT_PLAY_KICKOFF value
         * @property {number} NFL_NEXT_PLAY_TRY=4 NFL_NEXT_PLAY_TRY value
         */
        v1.NflNextPlay = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "NFL_NEXT_PLAY_UNSPECIFIED"] = 0;
            values[valuesById[1] = "NFL_NEXT_PLAY_NONE"] = 1;
            values[valuesById[2] = "NFL_NEXT_PLAY_SCRIMMAGE"] = 2;
            values[valuesById[3] = "NFL_NEXT_PLAY_KICKOFF"] = 3;
            values[valuesById[4] = "NFL_NEXT_PLAY_TRY"] = 4;
            return values;
        })();

        v1.NflSituation = (function() {

            /**
             * Properties of a NflSituation.
             * @typedef {Object} fairline.v1.NflSituation.$Properties
             * @property {number} [quarter] NflSituation quarter
             * @property {number} [quarterSecondsRemaining] NflSituation quarterSecondsRemaining
             * @property {fairline.v1.NflPhase} [phase] NflSituation phase
             * @property {fairline.v1.Side} [possession] NflSituation possession
             * @property {number} [down] NflSituation down
             * @property {number} [yardsToGo] NflSituation yardsToGo
             * @property {number} [yardline_100] NflSituation yardline_100
             * @property {number} [homeScore] NflSituation homeScore
             * @property {number} [awayScore] NflSituation awayScore
             * @property {number} [homeTimeouts] NflSituation homeTimeouts
             * @property {number} [awayTimeouts] NflSituation awayTimeouts
             * @property {boolean} [underReview] NflSituation underReview
             * @property {boolean} [injury] NflSituation injury
             * @property {fairline.v1.NflNextPlay} [nextPlay] NflSituation nextPlay
             * @property {string} [eventId] NflSituation eventId
             * @property {string} [correctsEventId] NflSituation correctsEventId
             * @property {Array.<string>} [unstated] NflSituation unstated
             * @property {string} [teams] NflSituation teams
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a NflSituation.
             * @memberof fairline.v1
             * @interface INflSituation
             * @augments fairline.v1.NflSituation.$Properties
             * @deprecated Use fairline.v1.NflSituation.$Properties instead.
             */

            /**
             * Shape of a NflSituation.
             * @typedef {fairline.v1.NflSituation.$Properties} fairline.v1.NflSituation.$Shape
             */

            /**
             * Constructs a new NflSituation.
             * @memberof fairline.v1
             * @classdesc Represents a NflSituation.
             * @constructor
             * @param {fairline.v1.NflSituation.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const NflSituation = function (properties) {
                this.unstated = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * NflSituation quarter.
             * @member {number} quarter
             * @memberof fairline.v1.NflSituation
             * @instance
             */
            NflSituation.prototype.quarter = 0;

            /**
             * NflSituation quarterSecondsRemaining.
             * @member {number} quarterSecondsRemaining
             * @memberof fairline.v1.NflSituation
             * @instance
             */
            NflSituation.prototype.quarterSecondsRemaining = 0;

            /**
             * NflSituation phase.
             * @member {fairline.v1.NflPhase} phase
             * @memberof fairline.v1.NflSituation
             * @instance
             */
            NflSituation.prototype.phase = 0;

            /**
             * NflSituation possession.
             * @member {fairline.v1.Side} possession
             * @memberof fairline.v1.NflSituation
             * @instance
             */
            NflSituation.prototype.possession = 0;

            /**
             * NflSituation down.
             * @member {number} down
             * @memberof fairline.v1.NflSituation
             * @instance
             */
            NflSituation.prototype.down = 0;

            /**
             * NflSituation yardsToGo.
             * @member {number} yardsToGo
             * @memberof fairline.v1.NflSituation
             * @instance
             */
            NflSituation.prototype.yardsToGo = 0;

            /**
             * NflSituation yardline_100.
             * @member {number} yardline_100
             * @memberof fairline.v1.NflSituation
             * @instance
             */
            NflSituation.prototype.yardline_100 = 0;

            /**
             * NflSituation homeScore.
             * @member {number} homeScore
             * @memberof fairline.v1.NflSituation
             * @instance
             */
            NflSituation.prototype.homeScore = 0;

            /**
             * NflSituation awayScore.
             * @member {number} awayScore
             * @memberof fairline.v1.NflSituation
             * @instance
             */
            NflSituation.prototype.awayScore = 0;

            /**
             * NflSituation homeTimeouts.
             * @member {number} homeTimeouts
             * @memberof fairline.v1.NflSituation
             * @instance
             */
            NflSituation.prototype.homeTimeouts = 0;

            /**
             * NflSituation awayTimeouts.
             * @member {number} awayTimeouts
             * @memberof fairline.v1.NflSituation
             * @instance
             */
            NflSituation.prototype.awayTimeouts = 0;

            /**
             * NflSituation underReview.
             * @member {boolean} underReview
             * @memberof fairline.v1.NflSituation
             * @instance
             */
            NflSituation.prototype.underReview = false;

            /**
             * NflSituation injury.
             * @member {boolean} injury
             * @memberof fairline.v1.NflSituation
             * @instance
             */
            NflSituation.prototype.injury = false;

            /**
             * NflSituation nextPlay.
             * @member {fairline.v1.NflNextPlay} nextPlay
             * @memberof fairline.v1.NflSituation
             * @instance
             */
            NflSituation.prototype.nextPlay = 0;

            /**
             * NflSituation eventId.
             * @member {string} eventId
             * @memberof fairline.v1.NflSituation
             * @instance
             */
            NflSituation.prototype.eventId = "";

            /**
             * NflSituation correctsEventId.
             * @member {string} correctsEventId
             * @memberof fairline.v1.NflSituation
             * @instance
             */
            NflSituation.prototype.correctsEventId = "";

            /**
             * NflSituation unstated.
             * @member {Array.<string>} unstated
             * @memberof fairline.v1.NflSituation
             * @instance
             */
            NflSituation.prototype.unstated = $util.emptyArray;

            /**
             * NflSituation teams.
             * @member {string} teams
             * @memberof fairline.v1.NflSituation
             * @instance
             */
            NflSituation.prototype.teams = "";

            /**
             * Creates a new NflSituation instance using the specified properties.
             * @function create
             * @memberof fairline.v1.NflSituation
             * @static
             * @param {fairline.v1.NflSituation.$Properties=} [properties] Properties to set
             * @returns {fairline.v1.NflSituation} NflSituation instance
             * @type {{
             *   (properties: fairline.v1.NflSituation.$Shape): fairline.v1.NflSituation & fairline.v1.NflSituation.$Shape;
             *   (properties?: fairline.v1.NflSituation.$Properties): fairline.v1.NflSituation;
             * }}
             */
            NflSituation.create = function(properties) {
                return new NflSituation(properties);
            };

            /**
             * Encodes the specified NflSituation message. Does not implicitly {@link fairline.v1.NflSituation.verify|verify} messages.
             * @function encode
             * @memberof fairline.v1.NflSituation
             * @static
             * @param {fairline.v1.NflSituation.$Properties} message NflSituation message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            NflSituation.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.quarter != null && $Object.hasOwnProperty.call(message, "quarter") && message.quarter !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.quarter);
                if (message.quarterSecondsRemaining != null && $Object.hasOwnProperty.call(message, "quarterSecondsRemaining") && message.quarterSecondsRemaining !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).int32(message.quarterSecondsRemaining);
                if (message.phase != null && $Object.hasOwnProperty.call(message, "phase") && message.phase !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).int32(message.phase);
                if (message.possession != null && $Object.hasOwnProperty.call(message, "possession") && message.possession !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).int32(message.possession);
                if (message.down != null && $Object.hasOwnProperty.call(message, "down") && message.down !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).int32(message.down);
                if (message.yardsToGo != null && $Object.hasOwnProperty.call(message, "yardsToGo") && message.yardsToGo !== 0)
                    writer.uint32(/* id 6, wireType 0 =*/48).int32(message.yardsToGo);
                if (message.yardline_100 != null && $Object.hasOwnProperty.call(message, "yardline_100") && message.yardline_100 !== 0)
                    writer.uint32(/* id 7, wireType 0 =*/56).int32(message.yardline_100);
                if (message.homeScore != null && $Object.hasOwnProperty.call(message, "homeScore") && message.homeScore !== 0)
                    writer.uint32(/* id 8, wireType 0 =*/64).int32(message.homeScore);
                if (message.awayScore != null && $Object.hasOwnProperty.call(message, "awayScore") && message.awayScore !== 0)
                    writer.uint32(/* id 9, wireType 0 =*/72).int32(message.awayScore);
                if (message.homeTimeouts != null && $Object.hasOwnProperty.call(message, "homeTimeouts") && message.homeTimeouts !== 0)
                    writer.uint32(/* id 10, wireType 0 =*/80).int32(message.homeTimeouts);
                if (message.awayTimeouts != null && $Object.hasOwnProperty.call(message, "awayTimeouts") && message.awayTimeouts !== 0)
                    writer.uint32(/* id 11, wireType 0 =*/88).int32(message.awayTimeouts);
                if (message.underReview != null && $Object.hasOwnProperty.call(message, "underReview") && message.underReview !== false)
                    writer.uint32(/* id 12, wireType 0 =*/96).bool(message.underReview);
                if (message.injury != null && $Object.hasOwnProperty.call(message, "injury") && message.injury !== false)
                    writer.uint32(/* id 13, wireType 0 =*/104).bool(message.injury);
                if (message.nextPlay != null && $Object.hasOwnProperty.call(message, "nextPlay") && message.nextPlay !== 0)
                    writer.uint32(/* id 14, wireType 0 =*/112).int32(message.nextPlay);
                if (message.eventId != null && $Object.hasOwnProperty.call(message, "eventId") && message.eventId !== "")
                    writer.uint32(/* id 15, wireType 2 =*/122).string(message.eventId);
                if (message.correctsEventId != null && $Object.hasOwnProperty.call(message, "correctsEventId") && message.correctsEventId !== "")
                    writer.uint32(/* id 16, wireType 2 =*/130).string(message.correctsEventId);
                if (message.unstated != null && message.unstated.length)
                    for (let i = 0; i < message.unstated.length; ++i)
                        writer.uint32(/* id 17, wireType 2 =*/138).string(message.unstated[i]);
                if (message.teams != null && $Object.hasOwnProperty.call(message, "teams") && message.teams !== "")
                    writer.uint32(/* id 18, wireType 2 =*/146).string(message.teams);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a NflSituation message from the specified reader or buffer.
             * @function decode
             * @memberof fairline.v1.NflSituation
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fairline.v1.NflSituation & fairline.v1.NflSituation.$Shape} NflSituation
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            NflSituation.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fairline.v1.NflSituation();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.quarter = value;
                            else
                                delete message.quarter;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.quarterSecondsRemaining = value;
                            else
                                delete message.quarterSecondsRemaining;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.phase = value;
                            else
                                delete message.phase;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.possession = value;
                            else
                                delete message.possession;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.down = value;
                            else
                                delete message.down;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.yardsToGo = value;
                            else
                                delete message.yardsToGo;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.yardline_100 = value;
                            else
                                delete message.yardline_100;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.homeScore = value;
                            else
                                delete message.homeScore;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.awayScore = value;
                            else
                                delete message.awayScore;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.homeTimeouts = value;
                            else
                                delete message.homeTimeouts;
                            continue;
                        }
                    case 11: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.awayTimeouts = value;
                            else
                                delete message.awayTimeouts;
                            continue;
                        }
                    case 12: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.underReview = value;
                            else
                                delete message.underReview;
                            continue;
                        }
                    case 13: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.injury = value;
                            else
                                delete message.injury;
                            continue;
                        }
                    case 14: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.nextPlay = value;
                            else
                                delete message.nextPlay;
                            continue;
                        }
                    case 15: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.eventId = value;
                            else
                                delete message.eventId;
                            continue;
                        }
                    case 16: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.correctsEventId = value;
                            else
                                delete message.correctsEventId;
                            continue;
                        }
                    case 17: {
                            if (wireType !== 2)
                                break;
                            if (!(message.unstated && message.unstated.length))
                                message.unstated = [];
                            message.unstated.push(reader.stringVerify());
                            continue;
                        }
                    case 18: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.teams = value;
                            else
                                delete message.teams;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return NflSituation;
        })();

        v1.NflPlay = (function() {

            /**
             * Properties of a NflPlay.
             * @typedef {Object} fairline.v1.NflPlay.$Properties
             * @property {number} [playId] NflPlay playId
             * @property {number} [quarter] NflPlay quarter
             * @property {number} [quarterSecondsRemaining] NflPlay quarterSecondsRemaining
             * @property {fairline.v1.Side} [possession] NflPlay possession
             * @property {number} [down] NflPlay down
             * @property {number} [yardsToGo] NflPlay yardsToGo
             * @property {number} [yardline_100] NflPlay yardline_100
             * @property {string} [playType] NflPlay playType
             * @property {string} [description] NflPlay description
             * @property {number} [yardsGained] NflPlay yardsGained
             * @property {number} [homeScore] NflPlay homeScore
             * @property {number} [awayScore] NflPlay awayScore
             * @property {number} [homeTimeouts] NflPlay homeTimeouts
             * @property {number} [awayTimeouts] NflPlay awayTimeouts
             * @property {boolean} [touchdown] NflPlay touchdown
             * @property {fairline.v1.Side} [touchdownSide] NflPlay touchdownSide
             * @property {boolean} [passAttempt] NflPlay passAttempt
             * @property {boolean} [completePass] NflPlay completePass
             * @property {boolean} [rushAttempt] NflPlay rushAttempt
             * @property {boolean} [sack] NflPlay sack
             * @property {boolean} [interception] NflPlay interception
             * @property {boolean} [fumbleLost] NflPlay fumbleLost
             * @property {boolean} [safety] NflPlay safety
             * @property {boolean} [penalty] NflPlay penalty
             * @property {boolean} [twoPointAttempt] NflPlay twoPointAttempt
             * @property {string} [twoPointResult] NflPlay twoPointResult
             * @property {string} [fieldGoalResult] NflPlay fieldGoalResult
             * @property {string} [extraPointResult] NflPlay extraPointResult
             * @property {string} [passerId] NflPlay passerId
             * @property {string} [passerName] NflPlay passerName
             * @property {string} [receiverId] NflPlay receiverId
             * @property {string} [receiverName] NflPlay receiverName
             * @property {string} [rusherId] NflPlay rusherId
             * @property {string} [rusherName] NflPlay rusherName
             * @property {string} [kickerId] NflPlay kickerId
             * @property {string} [kickerName] NflPlay kickerName
             * @property {boolean} [passTouchdown] NflPlay passTouchdown
             * @property {boolean} [rushTouchdown] NflPlay rushTouchdown
             * @property {boolean} [returnTouchdown] NflPlay returnTouchdown
             * @property {boolean} [replayOrChallenge] NflPlay replayOrChallenge
             * @property {string} [replayResult] NflPlay replayResult
             * @property {boolean} [correction] NflPlay correction
             * @property {string} [ejectedPlayerId] NflPlay ejectedPlayerId
             * @property {string} [eventId] NflPlay eventId
             * @property {string} [correctsEventId] NflPlay correctsEventId
             * @property {string} [scorerId] NflPlay scorerId
             * @property {string} [scorerName] NflPlay scorerName
             * @property {string} [lateralReceiverId] NflPlay lateralReceiverId
             * @property {string} [lateralReceiverName] NflPlay lateralReceiverName
             * @property {number|null} [lateralReceivingYards] NflPlay lateralReceivingYards
             * @property {string} [lateralRusherId] NflPlay lateralRusherId
             * @property {string} [lateralRusherName] NflPlay lateralRusherName
             * @property {number|null} [lateralRushingYards] NflPlay lateralRushingYards
             * @property {string} [kickoffReturnerId] NflPlay kickoffReturnerId
             * @property {string} [kickoffReturnerName] NflPlay kickoffReturnerName
             * @property {string} [puntReturnerId] NflPlay puntReturnerId
             * @property {string} [puntReturnerName] NflPlay puntReturnerName
             * @property {string} [fumbleRecoveryId] NflPlay fumbleRecoveryId
             * @property {string} [fumbleRecoveryName] NflPlay fumbleRecoveryName
             * @property {boolean} [defensiveTwoPoint] NflPlay defensiveTwoPoint
             * @property {Array.<string>} [unstated] NflPlay unstated
             * @property {string} [teams] NflPlay teams
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a NflPlay.
             * @memberof fairline.v1
             * @interface INflPlay
             * @augments fairline.v1.NflPlay.$Properties
             * @deprecated Use fairline.v1.NflPlay.$Properties instead.
             */

            /**
             * Shape of a NflPlay.
             * @typedef {fairline.v1.NflPlay.$Properties} fairline.v1.NflPlay.$Shape
             */

            /**
             * Constructs a new NflPlay.
             * @memberof fairline.v1
             * @classdesc Represents a NflPlay.
             * @constructor
             * @param {fairline.v1.NflPlay.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const NflPlay = function (properties) {
                this.unstated = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * NflPlay playId.
             * @member {number} playId
             * @memberof fairline.v1.NflPlay
             * @instance
             */
            NflPlay.prototype.playId = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * NflPlay quarter.
             * @member {number} quarter
             * @memberof fairline.v1.NflPlay
             * @instance
             */
            NflPlay.prototype.quarter = 0;

            /**
             * NflPlay quarterSecondsRemaining.
             * @member {number} quarterSecondsRemaining
             * @memberof fairline.v1.NflPlay
             * @instance
             */
            NflPlay.prototype.quarterSecondsRemaining = 0;

            /**
             * NflPlay possession.
             * @member {fairline.v1.Side} possession
             * @memberof fairline.v1.NflPlay
             * @instance
             */
            NflPlay.prototype.possession = 0;

            /**
             * NflPlay down.
             * @member {number} down
             * @memberof fairline.v1.NflPlay
             * @instance
             */
            NflPlay.prototype.down = 0;

            /**
             * NflPlay yardsToGo.
             * @member {number} yardsToGo
             * @memberof fairline.v1.NflPlay
             * @instance
             */
            NflPlay.prototype.yardsToGo = 0;

            /**
             * NflPlay yardline_100.
             * @member {number} yardline_100
             * @memberof fairline.v1.NflPlay
             * @instance
             */
            NflPlay.prototype.yardline_100 = 0;

            /**
             * NflPlay playType.
             * @member {string} playType
             * @memberof fairline.v1.NflPlay
             * @instance
             */
            NflPlay.prototype.playType = "";

            /**
             * NflPlay description.
             * @member {string} description
             * @memberof fairline.v1.NflPlay
             * @instance
             */
            NflPlay.prototype.description = "";

            /**
             * NflPlay yardsGained.
             * @member {number} yardsGained
             * @memberof fairline.v1.NflPlay
             * @instance
             */
            NflPlay.prototype.yardsGained = 0;

            /**
             * NflPlay homeScore.
             * @member {number} homeScore
             * @memberof fairline.v1.NflPlay
             * @instance
             */
            NflPlay.prototype.homeScore = 0;

            /**
             * NflPlay awayScore.
             * @member {number} awayScore
             * @memberof fairline.v1.NflPlay
             * @instance
             */
            NflPlay.prototype.awayScore = 0;

            /**
             * NflPlay homeTimeouts.
             * @member {number} homeTimeouts
             * @memberof fairline.v1.NflPlay
             * @instance
             */
            NflPlay.prototype.homeTimeouts = 0;

            /**
             * NflPlay awayTimeouts.
             * @member {number} awayTimeouts
             * @memberof fairline.v1.NflPlay
             * @instance
             */
            NflPlay.prototype.awayTimeouts = 0;

            /**
             * NflPlay touchdown.
             * @member {boolean} touchdown
             * @memberof fairline.v1.NflPlay
             * @instance
             */
            NflPlay.prototype.touchdown = false;

            /**
             * NflPlay touchdownSide.
             * @member {fairline.v1.Side} touchdownSide
             * @memberof fairline.v1.NflPlay
             * @instance
             */
            NflPlay.prototype.touchdownSide = 0;

            /**
             * NflPlay passAttempt.
             * @member {boolean} passAttempt
             * @memberof fairline.v1.NflPlay
             * @instance
             */
            NflPlay.prototype.passAttempt = false;

            /**
             * NflPlay completePass.
             * @member {boolean} completePass
             * @memberof fairline.v1.NflPlay
             * @instance
             */
            NflPlay.prototype.completePass = false;

            /**
             * NflPlay rushAttempt.
             * @member {boolean} rushAttempt
             * @memberof fairline.v1.NflPlay
             * @instance
             */
            NflPlay.prototype.rushAttempt = false;

            /**
             * NflPlay sack.
             * @member {boolean} sack
             * @memberof fairline.v1.NflPlay
             * @instance
             */
            NflPlay.prototype.sack = false;

            /**
             * NflPlay interception.
             * @member {boolean} interception
             * @memberof fairline.v1.NflPlay
             * @instance
             */
            NflPlay.prototype.interception = false;

            /**
             * NflPlay fumbleLost.
             * @member {boolean} fumbleLost
             * @memberof fairline.v1.NflPlay
             * @instance
             */
            NflPlay.prototype.fumbleLost = false;

            /**
             * NflPlay safety.
             * @member {boolean} safety
             * @memberof fairline.v1.NflPlay
             * @instance
             */
            NflPlay.prototype.safety = false;

            /**
             * NflPlay penalty.
             * @member {boolean} penalty
             * @memberof fairline.v1.NflPlay
             * @instance
             */
            NflPlay.prototype.penalty = false;

            /**
             * NflPlay twoPointAttempt.
             * @member {boolean} twoPointAttempt
             * @memberof fairline.v1.NflPlay
             * @instance
             */
            NflPlay.prototype.twoPointAttempt = false;

            /**
             * NflPlay twoPointResult.
             * @member {string} twoPointResult
             * @memberof fairline.v1.NflPlay
             * @instance
             */
            NflPlay.prototype.twoPointResult = "";

            /**
             * NflPlay fieldGoalResult.
             * @member {string} fieldGoalResult
             * @memberof fairline.v1.NflPlay
             * @instance
             */
            NflPlay.prototype.fieldGoalResult = "";

            /**
             * NflPlay extraPointResult.
             * @member {string} extraPointResult
             * @memberof fairline.v1.NflPlay
             * @instance
             */
            NflPlay.prototype.extraPointResult = "";

            /**
             * NflPlay passerId.
             * @member {string} passerId
             * @memberof fairline.v1.NflPlay
             * @instance
             */
            NflPlay.prototype.passerId = "";

            /**
             * NflPlay passerName.
             * @member {string} passerName
             * @memberof fairline.v1.NflPlay
             * @instance
             */
            NflPlay.prototype.passerName = "";

            /**
             * NflPlay receiverId.
             * @member {string} receiverId
             * @memberof fairline.v1.NflPlay
             * @instance
             */
            NflPlay.prototype.receiverId = "";

            /**
             * NflPlay receiverName.
             * @member {string} receiverName
             * @memberof fairline.v1.NflPlay
             * @instance
             */
            NflPlay.prototype.receiverName = "";

            /**
             * NflPlay rusherId.
             * @member {string} rusherId
             * @memberof fairline.v1.NflPlay
             * @instance
             */
            NflPlay.prototype.rusherId = "";

            /**
             * NflPlay rusherName.
             * @member {string} rusherName
             * @memberof fairline.v1.NflPlay
             * @instance
             */
            NflPlay.prototype.rusherName = "";

            /**
             * NflPlay kickerId.
             * @member {string} kickerId
             * @memberof fairline.v1.NflPlay
             * @instance
             */
            NflPlay.prototype.kickerId = "";

            /**
             * NflPlay kickerName.
             * @member {string} kickerName
             * @memberof fairline.v1.NflPlay
             * @instance
             */
            NflPlay.prototype.kickerName = "";

            /**
             * NflPlay passTouchdown.
             * @member {boolean} passTouchdown
             * @memberof fairline.v1.NflPlay
             * @instance
             */
            NflPlay.prototype.passTouchdown = false;

            /**
             * NflPlay rushTouchdown.
             * @member {boolean} rushTouchdown
             * @memberof fairline.v1.NflPlay
             * @instance
             */
            NflPlay.prototype.rushTouchdown = false;

            /**
             * NflPlay returnTouchdown.
             * @member {boolean} returnTouchdown
             * @memberof fairline.v1.NflPlay
             * @instance
             */
            NflPlay.prototype.returnTouchdown = false;

            /**
             * NflPlay replayOrChallenge.
             * @member {boolean} replayOrChallenge
             * @memberof fairline.v1.NflPlay
             * @instance
             */
            NflPlay.prototype.replayOrChallenge = false;

            /**
             * NflPlay replayResult.
             * @member {string} replayResult
             * @memberof fairline.v1.NflPlay
             * @instance
             */
            NflPlay.prototype.replayResult = "";

            /**
             * NflPlay correction.
             * @member {boolean} correction
             * @memberof fairline.v1.NflPlay
             * @instance
             */
            NflPlay.prototype.correction = false;

            /**
             * NflPlay ejectedPlayerId.
             * @member {string} ejectedPlayerId
             * @memberof fairline.v1.NflPlay
             * @instance
             */
            NflPlay.prototype.ejectedPlayerId = "";

            /**
             * NflPlay eventId.
             * @member {string} eventId
             * @memberof fairline.v1.NflPlay
             * @instance
             */
            NflPlay.prototype.eventId = "";

            /**
             * NflPlay correctsEventId.
             * @member {string} correctsEventId
             * @memberof fairline.v1.NflPlay
             * @instance
             */
            NflPlay.prototype.correctsEventId = "";

            /**
             * NflPlay scorerId.
             * @member {string} scorerId
             * @memberof fairline.v1.NflPlay
             * @instance
             */
            NflPlay.prototype.scorerId = "";

            /**
             * NflPlay scorerName.
             * @member {string} scorerName
             * @memberof fairline.v1.NflPlay
             * @instance
             */
            NflPlay.prototype.scorerName = "";

            /**
             * NflPlay lateralReceiverId.
             * @member {string} lateralReceiverId
             * @memberof fairline.v1.NflPlay
             * @instance
             */
            NflPlay.prototype.lateralReceiverId = "";

            /**
             * NflPlay lateralReceiverName.
             * @member {string} lateralReceiverName
             * @memberof fairline.v1.NflPlay
             * @instance
             */
            NflPlay.prototype.lateralReceiverName = "";

            /**
             * NflPlay lateralReceivingYards.
             * @member {number|null} lateralReceivingYards
             * @memberof fairline.v1.NflPlay
             * @instance
             */
            NflPlay.prototype.lateralReceivingYards = null;

            /**
             * NflPlay lateralRusherId.
             * @member {string} lateralRusherId
             * @memberof fairline.v1.NflPlay
             * @instance
             */
            NflPlay.prototype.lateralRusherId = "";

            /**
             * NflPlay lateralRusherName.
             * @member {string} lateralRusherName
             * @memberof fairline.v1.NflPlay
             * @instance
             */
            NflPlay.prototype.lateralRusherName = "";

            /**
             * NflPlay lateralRushingYards.
             * @member {number|null} lateralRushingYards
             * @memberof fairline.v1.NflPlay
             * @instance
             */
            NflPlay.prototype.lateralRushingYards = null;

            /**
             * NflPlay kickoffReturnerId.
             * @member {string} kickoffReturnerId
             * @memberof fairline.v1.NflPlay
             * @instance
             */
            NflPlay.prototype.kickoffReturnerId = "";

            /**
             * NflPlay kickoffReturnerName.
             * @member {string} kickoffReturnerName
             * @memberof fairline.v1.NflPlay
             * @instance
             */
            NflPlay.prototype.kickoffReturnerName = "";

            /**
             * NflPlay puntReturnerId.
             * @member {string} puntReturnerId
             * @memberof fairline.v1.NflPlay
             * @instance
             */
            NflPlay.prototype.puntReturnerId = "";

            /**
             * NflPlay puntReturnerName.
             * @member {string} puntReturnerName
             * @memberof fairline.v1.NflPlay
             * @instance
             */
            NflPlay.prototype.puntReturnerName = "";

            /**
             * NflPlay fumbleRecoveryId.
             * @member {string} fumbleRecoveryId
             * @memberof fairline.v1.NflPlay
             * @instance
             */
            NflPlay.prototype.fumbleRecoveryId = "";

            /**
             * NflPlay fumbleRecoveryName.
             * @member {string} fumbleRecoveryName
             * @memberof fairline.v1.NflPlay
             * @instance
             */
            NflPlay.prototype.fumbleRecoveryName = "";

            /**
             * NflPlay defensiveTwoPoint.
             * @member {boolean} defensiveTwoPoint
             * @memberof fairline.v1.NflPlay
             * @instance
             */
            NflPlay.prototype.defensiveTwoPoint = false;

            /**
             * NflPlay unstated.
             * @member {Array.<string>} unstated
             * @memberof fairline.v1.NflPlay
             * @instance
             */
            NflPlay.prototype.unstated = $util.emptyArray;

            /**
             * NflPlay teams.
             * @member {string} teams
             * @memberof fairline.v1.NflPlay
             * @instance
             */
            NflPlay.prototype.teams = "";

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(NflPlay.prototype, "_lateralReceivingYards", {
                get: $util.oneOfGetter($oneOfFields = ["lateralReceivingYards"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(NflPlay.prototype, "_lateralRushingYards", {
                get: $util.oneOfGetter($oneOfFields = ["lateralRushingYards"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new NflPlay instance using the specified properties.
             * @function create
             * @memberof fairline.v1.NflPlay
             * @static
             * @param {fairline.v1.NflPlay.$Properties=} [properties] Properties to set
             * @returns {fairline.v1.NflPlay} NflPlay instance
             * @type {{
             *   (properties: fairline.v1.NflPlay.$Shape): fairline.v1.NflPlay & fairline.v1.NflPlay.$Shape;
             *   (properties?: fairline.v1.NflPlay.$Properties): fairline.v1.NflPlay;
             * }}
             */
            NflPlay.create = function(properties) {
                return new NflPlay(properties);
            };

            /**
             * Encodes the specified NflPlay message. Does not implicitly {@link fairline.v1.NflPlay.verify|verify} messages.
             * @function encode
             * @memberof fairline.v1.NflPlay
             * @static
             * @param {fairline.v1.NflPlay.$Properties} message NflPlay message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            NflPlay.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.playId != null && $Object.hasOwnProperty.call(message, "playId") && (typeof message.playId === "object" ? message.playId.low || message.playId.high : message.playId !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).int64(message.playId);
                if (message.quarter != null && $Object.hasOwnProperty.call(message, "quarter") && message.quarter !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).int32(message.quarter);
                if (message.quarterSecondsRemaining != null && $Object.hasOwnProperty.call(message, "quarterSecondsRemaining") && message.quarterSecondsRemaining !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).int32(message.quarterSecondsRemaining);
                if (message.possession != null && $Object.hasOwnProperty.call(message, "possession") && message.possession !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).int32(message.possession);
                if (message.down != null && $Object.hasOwnProperty.call(message, "down") && message.down !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).int32(message.down);
                if (message.yardsToGo != null && $Object.hasOwnProperty.call(message, "yardsToGo") && message.yardsToGo !== 0)
                    writer.uint32(/* id 6, wireType 0 =*/48).int32(message.yardsToGo);
                if (message.yardline_100 != null && $Object.hasOwnProperty.call(message, "yardline_100") && message.yardline_100 !== 0)
                    writer.uint32(/* id 7, wireType 0 =*/56).int32(message.yardline_100);
                if (message.playType != null && $Object.hasOwnProperty.call(message, "playType") && message.playType !== "")
                    writer.uint32(/* id 8, wireType 2 =*/66).string(message.playType);
                if (message.description != null && $Object.hasOwnProperty.call(message, "description") && message.description !== "")
                    writer.uint32(/* id 9, wireType 2 =*/74).string(message.description);
                if (message.yardsGained != null && $Object.hasOwnProperty.call(message, "yardsGained") && message.yardsGained !== 0)
                    writer.uint32(/* id 10, wireType 0 =*/80).int32(message.yardsGained);
                if (message.homeScore != null && $Object.hasOwnProperty.call(message, "homeScore") && message.homeScore !== 0)
                    writer.uint32(/* id 11, wireType 0 =*/88).int32(message.homeScore);
                if (message.awayScore != null && $Object.hasOwnProperty.call(message, "awayScore") && message.awayScore !== 0)
                    writer.uint32(/* id 12, wireType 0 =*/96).int32(message.awayScore);
                if (message.homeTimeouts != null && $Object.hasOwnProperty.call(message, "homeTimeouts") && message.homeTimeouts !== 0)
                    writer.uint32(/* id 13, wireType 0 =*/104).int32(message.homeTimeouts);
                if (message.awayTimeouts != null && $Object.hasOwnProperty.call(message, "awayTimeouts") && message.awayTimeouts !== 0)
                    writer.uint32(/* id 14, wireType 0 =*/112).int32(message.awayTimeouts);
                if (message.touchdown != null && $Object.hasOwnProperty.call(message, "touchdown") && message.touchdown !== false)
                    writer.uint32(/* id 15, wireType 0 =*/120).bool(message.touchdown);
                if (message.touchdownSide != null && $Object.hasOwnProperty.call(message, "touchdownSide") && message.touchdownSide !== 0)
                    writer.uint32(/* id 16, wireType 0 =*/128).int32(message.touchdownSide);
                if (message.passAttempt != null && $Object.hasOwnProperty.call(message, "passAttempt") && message.passAttempt !== false)
                    writer.uint32(/* id 17, wireType 0 =*/136).bool(message.passAttempt);
                if (message.completePass != null && $Object.hasOwnProperty.call(message, "completePass") && message.completePass !== false)
                    writer.uint32(/* id 18, wireType 0 =*/144).bool(message.completePass);
                if (message.rushAttempt != null && $Object.hasOwnProperty.call(message, "rushAttempt") && message.rushAttempt !== false)
                    writer.uint32(/* id 19, wireType 0 =*/152).bool(message.rushAttempt);
                if (message.sack != null && $Object.hasOwnProperty.call(message, "sack") && message.sack !== false)
                    writer.uint32(/* id 20, wireType 0 =*/160).bool(message.sack);
                if (message.interception != null && $Object.hasOwnProperty.call(message, "interception") && message.interception !== false)
                    writer.uint32(/* id 21, wireType 0 =*/168).bool(message.interception);
                if (message.fumbleLost != null && $Object.hasOwnProperty.call(message, "fumbleLost") && message.fumbleLost !== false)
                    writer.uint32(/* id 22, wireType 0 =*/176).bool(message.fumbleLost);
                if (message.safety != null && $Object.hasOwnProperty.call(message, "safety") && message.safety !== false)
                    writer.uint32(/* id 23, wireType 0 =*/184).bool(message.safety);
                if (message.penalty != null && $Object.hasOwnProperty.call(message, "penalty") && message.penalty !== false)
                    writer.uint32(/* id 24, wireType 0 =*/192).bool(message.penalty);
                if (message.twoPointAttempt != null && $Object.hasOwnProperty.call(message, "twoPointAttempt") && message.twoPointAttempt !== false)
                    writer.uint32(/* id 25, wireType 0 =*/200).bool(message.twoPointAttempt);
                if (message.twoPointResult != null && $Object.hasOwnProperty.call(message, "twoPointResult") && message.twoPointResult !== "")
                    writer.uint32(/* id 26, wireType 2 =*/210).string(message.twoPointResult);
                if (message.fieldGoalResult != null && $Object.hasOwnProperty.call(message, "fieldGoalResult") && message.fieldGoalResult !== "")
                    writer.uint32(/* id 27, wireType 2 =*/218).string(message.fieldGoalResult);
                if (message.extraPointResult != null && $Object.hasOwnProperty.call(message, "extraPointResult") && message.extraPointResult !== "")
                    writer.uint32(/* id 28, wireType 2 =*/226).string(message.extraPointResult);
                if (message.passerId != null && $Object.hasOwnProperty.call(message, "passerId") && message.passerId !== "")
                    writer.uint32(/* id 29, wireType 2 =*/234).string(message.passerId);
                if (message.passerName != null && $Object.hasOwnProperty.call(message, "passerName") && message.passerName !== "")
                    writer.uint32(/* id 30, wireType 2 =*/242).string(message.passerName);
                if (message.receiverId != null && $Object.hasOwnProperty.call(message, "receiverId") && message.receiverId !== "")
                    writer.uint32(/* id 31, wireType 2 =*/250).string(message.receiverId);
                if (message.receiverName != null && $Object.hasOwnProperty.call(message, "receiverName") && message.receiverName !== "")
                    writer.uint32(/* id 32, wireType 2 =*/258).string(message.receiverName);
                if (message.rusherId != null && $Object.hasOwnProperty.call(message, "rusherId") && message.rusherId !== "")
                    writer.uint32(/* id 33, wireType 2 =*/266).string(message.rusherId);
                if (message.rusherName != null && $Object.hasOwnProperty.call(message, "rusherName") && message.rusherName !== "")
                    writer.uint32(/* id 34, wireType 2 =*/274).string(message.rusherName);
                if (message.kickerId != null && $Object.hasOwnProperty.call(message, "kickerId") && message.kickerId !== "")
                    writer.uint32(/* id 35, wireType 2 =*/282).string(message.kickerId);
                if (message.kickerName != null && $Object.hasOwnProperty.call(message, "kickerName") && message.kickerName !== "")
                    writer.uint32(/* id 36, wireType 2 =*/290).string(message.kickerName);
                if (message.passTouchdown != null && $Object.hasOwnProperty.call(message, "passTouchdown") && message.passTouchdown !== false)
                    writer.uint32(/* id 37, wireType 0 =*/296).bool(message.passTouchdown);
                if (message.rushTouchdown != null && $Object.hasOwnProperty.call(message, "rushTouchdown") && message.rushTouchdown !== false)
                    writer.uint32(/* id 38, wireType 0 =*/304).bool(message.rushTouchdown);
                if (message.returnTouchdown != null && $Object.hasOwnProperty.call(message, "returnTouchdown") && message.returnTouchdown !== false)
                    writer.uint32(/* id 39, wireType 0 =*/312).bool(message.returnTouchdown);
                if (message.replayOrChallenge != null && $Object.hasOwnProperty.call(message, "replayOrChallenge") && message.replayOrChallenge !== false)
                    writer.uint32(/* id 40, wireType 0 =*/320).bool(message.replayOrChallenge);
                if (message.replayResult != null && $Object.hasOwnProperty.call(message, "replayResult") && message.replayResult !== "")
                    writer.uint32(/* id 41, wireType 2 =*/330).string(message.replayResult);
                if (message.correction != null && $Object.hasOwnProperty.call(message, "correction") && message.correction !== false)
                    writer.uint32(/* id 42, wireType 0 =*/336).bool(message.correction);
                if (message.ejectedPlayerId != null && $Object.hasOwnProperty.call(message, "ejectedPlayerId") && message.ejectedPlayerId !== "")
                    writer.uint32(/* id 43, wireType 2 =*/346).string(message.ejectedPlayerId);
                if (message.eventId != null && $Object.hasOwnProperty.call(message, "eventId") && message.eventId !== "")
                    writer.uint32(/* id 44, wireType 2 =*/354).string(message.eventId);
                if (message.correctsEventId != null && $Object.hasOwnProperty.call(message, "correctsEventId") && message.correctsEventId !== "")
                    writer.uint32(/* id 45, wireType 2 =*/362).string(message.correctsEventId);
                if (message.scorerId != null && $Object.hasOwnProperty.call(message, "scorerId") && message.scorerId !== "")
                    writer.uint32(/* id 46, wireType 2 =*/370).string(message.scorerId);
                if (message.scorerName != null && $Object.hasOwnProperty.call(message, "scorerName") && message.scorerName !== "")
                    writer.uint32(/* id 47, wireType 2 =*/378).string(message.scorerName);
                if (message.lateralReceiverId != null && $Object.hasOwnProperty.call(message, "lateralReceiverId") && message.lateralReceiverId !== "")
                    writer.uint32(/* id 48, wireType 2 =*/386).string(message.lateralReceiverId);
                if (message.lateralReceiverName != null && $Object.hasOwnProperty.call(message, "lateralReceiverName") && message.lateralReceiverName !== "")
                    writer.uint32(/* id 49, wireType 2 =*/394).string(message.lateralReceiverName);
                if (message.lateralReceivingYards != null && $Object.hasOwnProperty.call(message, "lateralReceivingYards"))
                    writer.uint32(/* id 50, wireType 0 =*/400).int32(message.lateralReceivingYards);
                if (message.lateralRusherId != null && $Object.hasOwnProperty.call(message, "lateralRusherId") && message.lateralRusherId !== "")
                    writer.uint32(/* id 51, wireType 2 =*/410).string(message.lateralRusherId);
                if (message.lateralRusherName != null && $Object.hasOwnProperty.call(message, "lateralRusherName") && message.lateralRusherName !== "")
                    writer.uint32(/* id 52, wireType 2 =*/418).string(message.lateralRusherName);
                if (message.lateralRushingYards != null && $Object.hasOwnProperty.call(message, "lateralRushingYards"))
                    writer.uint32(/* id 53, wireType 0 =*/424).int32(message.lateralRushingYards);
                if (message.kickoffReturnerId != null && $Object.hasOwnProperty.call(message, "kickoffReturnerId") && message.kickoffReturnerId !== "")
                    writer.uint32(/* id 54, wireType 2 =*/434).string(message.kickoffReturnerId);
                if (message.kickoffReturnerName != null && $Object.hasOwnProperty.call(message, "kickoffReturnerName") && message.kickoffReturnerName !== "")
                    writer.uint32(/* id 55, wireType 2 =*/442).string(message.kickoffReturnerName);
                if (message.puntReturnerId != null && $Object.hasOwnProperty.call(message, "puntReturnerId") && message.puntReturnerId !== "")
                    writer.uint32(/* id 56, wireType 2 =*/450).string(message.puntReturnerId);
                if (message.puntReturnerName != null && $Object.hasOwnProperty.call(message, "puntReturnerName") && message.puntReturnerName !== "")
                    writer.uint32(/* id 57, wireType 2 =*/458).string(message.puntReturnerName);
                if (message.fumbleRecoveryId != null && $Object.hasOwnProperty.call(message, "fumbleRecoveryId") && message.fumbleRecoveryId !== "")
                    writer.uint32(/* id 58, wireType 2 =*/466).string(message.fumbleRecoveryId);
                if (message.fumbleRecoveryName != null && $Object.hasOwnProperty.call(message, "fumbleRecoveryName") && message.fumbleRecoveryName !== "")
                    writer.uint32(/* id 59, wireType 2 =*/474).string(message.fumbleRecoveryName);
                if (message.defensiveTwoPoint != null && $Object.hasOwnProperty.call(message, "defensiveTwoPoint") && message.defensiveTwoPoint !== false)
                    writer.uint32(/* id 60, wireType 0 =*/480).bool(message.defensiveTwoPoint);
                if (message.unstated != null && message.unstated.length)
                    for (let i = 0; i < message.unstated.length; ++i)
                        writer.uint32(/* id 61, wireType 2 =*/490).string(message.unstated[i]);
                if (message.teams != null && $Object.hasOwnProperty.call(message, "teams") && message.teams !== "")
                    writer.uint32(/* id 62, wireType 2 =*/498).string(message.teams);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a NflPlay message from the specified reader or buffer.
             * @function decode
             * @memberof fairline.v1.NflPlay
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fairline.v1.NflPlay & fairline.v1.NflPlay.$Shape} NflPlay
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            NflPlay.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fairline.v1.NflPlay();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.playId = value;
                            else
                                delete message.playId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.quarter = value;
                            else
                                delete message.quarter;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.quarterSecondsRemaining = value;
                            else
                                delete message.quarterSecondsRemaining;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.possession = value;
                            else
                                delete message.possession;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.down = value;
                            else
                                delete message.down;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.yardsToGo = value;
                            else
                                delete message.yardsToGo;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.yardline_100 = value;
                            else
                                delete message.yardline_100;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.playType = value;
                            else
                                delete message.playType;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.description = value;
                            else
                                delete message.description;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.yardsGained = value;
                            else
                                delete message.yardsGained;
                            continue;
                        }
                    case 11: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.homeScore = value;
                            else
                                delete message.homeScore;
                            continue;
                        }
                    case 12: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.awayScore = value;
                            else
                                delete message.awayScore;
                            continue;
                        }
                    case 13: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.homeTimeouts = value;
                            else
                                delete message.homeTimeouts;
                            continue;
                        }
                    case 14: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.awayTimeouts = value;
                            else
                                delete message.awayTimeouts;
                            continue;
                        }
                    case 15: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.touchdown = value;
                            else
                                delete message.touchdown;
                            continue;
                        }
                    case 16: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.touchdownSide = value;
                            else
                                delete message.touchdownSide;
                            continue;
                        }
                    case 17: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.passAttempt = value;
                            else
                                delete message.passAttempt;
                            continue;
                        }
                    case 18: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.completePass = value;
                            else
                                delete message.completePass;
                            continue;
                        }
                    case 19: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.rushAttempt = value;
                            else
                                delete message.rushAttempt;
                            continue;
                        }
                    case 20: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.sack = value;
                            else
                                delete message.sack;
                            continue;
                        }
                    case 21: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.interception = value;
                            else
                                delete message.interception;
                            continue;
                        }
                    case 22: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.fumbleLost = value;
                            else
                                delete message.fumbleLost;
                            continue;
                        }
                    case 23: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.safety = value;
                            else
                                delete message.safety;
                            continue;
                        }
                    case 24: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.penalty = value;
                            else
                                delete message.penalty;
                            continue;
                        }
                    case 25: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.twoPointAttempt = value;
                            else
                                delete message.twoPointAttempt;
                            continue;
                        }
                    case 26: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.twoPointResult = value;
                            else
                                delete message.twoPointResult;
                            continue;
                        }
                    case 27: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.fieldGoalResult = value;
                            else
                                delete message.fieldGoalResult;
                            continue;
                        }
                    case 28: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.extraPointResult = value;
                            else
                                delete message.extraPointResult;
                            continue;
                        }
                    case 29: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.passerId = value;
                            else
                                delete message.passerId;
                            continue;
                        }
                    case 30: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.passerName = value;
                            else
                                delete message.passerName;
                            continue;
                        }
                    case 31: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.receiverId = value;
                            else
                                delete message.receiverId;
                            continue;
                        }
                    case 32: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.receiverName = value;
                            else
                                delete message.receiverName;
                            continue;
                        }
                    case 33: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.rusherId = value;
                            else
                                delete message.rusherId;
                            continue;
                        }
                    case 34: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.rusherName = value;
                            else
                                delete message.rusherName;
                            continue;
                        }
                    case 35: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.kickerId = value;
                            else
                                delete message.kickerId;
                            continue;
                        }
                    case 36: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.kickerName = value;
                            else
                                delete message.kickerName;
                            continue;
                        }
                    case 37: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.passTouchdown = value;
                            else
                                delete message.passTouchdown;
                            continue;
                        }
                    case 38: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.rushTouchdown = value;
                            else
                                delete message.rushTouchdown;
                            continue;
                        }
                    case 39: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.returnTouchdown = value;
                            else
                                delete message.returnTouchdown;
                            continue;
                        }
                    case 40: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.replayOrChallenge = value;
                            else
                                delete message.replayOrChallenge;
                            continue;
                        }
                    case 41: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.replayResult = value;
                            else
                                delete message.replayResult;
                            continue;
                        }
                    case 42: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.correction = value;
                            else
                                delete message.correction;
                            continue;
                        }
                    case 43: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.ejectedPlayerId = value;
                            else
                                delete message.ejectedPlayerId;
                            continue;
                        }
                    case 44: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.eventId = value;
                            else
                                delete message.eventId;
                            continue;
                        }
                    case 45: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.correctsEventId = value;
                            else
                                delete message.correctsEventId;
                            continue;
                        }
                    case 46: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.scorerId = value;
                            else
                                delete message.scorerId;
                            continue;
                        }
                    case 47: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.scorerName = value;
                            else
                                delete message.scorerName;
                            continue;
                        }
                    case 48: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.lateralReceiverId = value;
                            else
                                delete message.lateralReceiverId;
                            continue;
                        }
                    case 49: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.lateralReceiverName = value;
                            else
                                delete message.lateralReceiverName;
                            continue;
                        }
                    case 50: {
                            if (wireType !== 0)
                                break;
                            message.lateralReceivingYards = reader.int32();
                            message._lateralReceivingYards = "lateralReceivingYards";
                            continue;
                        }
                    case 51: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.lateralRusherId = value;
                            else
                                delete message.lateralRusherId;
                            continue;
                        }
                    case 52: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.lateralRusherName = value;
                            else
                                delete message.lateralRusherName;
                            continue;
                        }
                    case 53: {
                            if (wireType !== 0)
                                break;
                            message.lateralRushingYards = reader.int32();
                            message._lateralRushingYards = "lateralRushingYards";
                            continue;
                        }
                    case 54: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.kickoffReturnerId = value;
                            else
                                delete message.kickoffReturnerId;
                            continue;
                        }
                    case 55: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.kickoffReturnerName = value;
                            else
                                delete message.kickoffReturnerName;
                            continue;
                        }
                    case 56: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.puntReturnerId = value;
                            else
                                delete message.puntReturnerId;
                            continue;
                        }
                    case 57: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.puntReturnerName = value;
                            else
                                delete message.puntReturnerName;
                            continue;
                        }
                    case 58: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.fumbleRecoveryId = value;
                            else
                                delete message.fumbleRecoveryId;
                            continue;
                        }
                    case 59: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.fumbleRecoveryName = value;
                            else
                                delete message.fumbleRecoveryName;
                            continue;
                        }
                    case 60: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.defensiveTwoPoint = value;
                            else
                                delete message.defensiveTwoPoint;
                            continue;
                        }
                    case 61: {
                            if (wireType !== 2)
                                break;
                            if (!(message.unstated && message.unstated.length))
                                message.unstated = [];
                            message.unstated.push(reader.stringVerify());
                            continue;
                        }
                    case 62: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.teams = value;
                            else
                                delete message.teams;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return NflPlay;
        })();

        v1.NflTick = (function() {

            /**
             * Properties of a NflTick.
             * @typedef {Object} fairline.v1.NflTick.$Properties
             * @property {number} [quarter] NflTick quarter
             * @property {number} [quarterSecondsRemaining] NflTick quarterSecondsRemaining
             * @property {number} [playClockSeconds] NflTick playClockSeconds
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a NflTick.
             * @memberof fairline.v1
             * @interface INflTick
             * @augments fairline.v1.NflTick.$Properties
             * @deprecated Use fairline.v1.NflTick.$Properties instead.
             */

            /**
             * Shape of a NflTick.
             * @typedef {fairline.v1.NflTick.$Properties} fairline.v1.NflTick.$Shape
             */

            /**
             * Constructs a new NflTick.
             * @memberof fairline.v1
             * @classdesc Represents a NflTick.
             * @constructor
             * @param {fairline.v1.NflTick.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const NflTick = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * NflTick quarter.
             * @member {number} quarter
             * @memberof fairline.v1.NflTick
             * @instance
             */
            NflTick.prototype.quarter = 0;

            /**
             * NflTick quarterSecondsRemaining.
             * @member {number} quarterSecondsRemaining
             * @memberof fairline.v1.NflTick
             * @instance
             */
            NflTick.prototype.quarterSecondsRemaining = 0;

            /**
             * NflTick playClockSeconds.
             * @member {number} playClockSeconds
             * @memberof fairline.v1.NflTick
             * @instance
             */
            NflTick.prototype.playClockSeconds = 0;

            /**
             * Creates a new NflTick instance using the specified properties.
             * @function create
             * @memberof fairline.v1.NflTick
             * @static
             * @param {fairline.v1.NflTick.$Properties=} [properties] Properties to set
             * @returns {fairline.v1.NflTick} NflTick instance
             * @type {{
             *   (properties: fairline.v1.NflTick.$Shape): fairline.v1.NflTick & fairline.v1.NflTick.$Shape;
             *   (properties?: fairline.v1.NflTick.$Properties): fairline.v1.NflTick;
             * }}
             */
            NflTick.create = function(properties) {
                return new NflTick(properties);
            };

            /**
             * Encodes the specified NflTick message. Does not implicitly {@link fairline.v1.NflTick.verify|verify} messages.
             * @function encode
             * @memberof fairline.v1.NflTick
             * @static
             * @param {fairline.v1.NflTick.$Properties} message NflTick message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            NflTick.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.quarter != null && $Object.hasOwnProperty.call(message, "quarter") && message.quarter !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.quarter);
                if (message.quarterSecondsRemaining != null && $Object.hasOwnProperty.call(message, "quarterSecondsRemaining") && message.quarterSecondsRemaining !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).int32(message.quarterSecondsRemaining);
                if (message.playClockSeconds != null && $Object.hasOwnProperty.call(message, "playClockSeconds") && message.playClockSeconds !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).int32(message.playClockSeconds);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a NflTick message from the specified reader or buffer.
             * @function decode
             * @memberof fairline.v1.NflTick
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fairline.v1.NflTick & fairline.v1.NflTick.$Shape} NflTick
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            NflTick.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fairline.v1.NflTick();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.quarter = value;
                            else
                                delete message.quarter;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.quarterSecondsRemaining = value;
                            else
                                delete message.quarterSecondsRemaining;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.playClockSeconds = value;
                            else
                                delete message.playClockSeconds;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return NflTick;
        })();

        v1.LeaseBeat = (function() {

            /**
             * Properties of a LeaseBeat.
             * @typedef {Object} fairline.v1.LeaseBeat.$Properties
             * @property {string} [owner] LeaseBeat owner
             * @property {number} [term] LeaseBeat term
             * @property {boolean} [isReleased] LeaseBeat isReleased
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a LeaseBeat.
             * @memberof fairline.v1
             * @interface ILeaseBeat
             * @augments fairline.v1.LeaseBeat.$Properties
             * @deprecated Use fairline.v1.LeaseBeat.$Properties instead.
             */

            /**
             * Shape of a LeaseBeat.
             * @typedef {fairline.v1.LeaseBeat.$Properties} fairline.v1.LeaseBeat.$Shape
             */

            /**
             * Constructs a new LeaseBeat.
             * @memberof fairline.v1
             * @classdesc Represents a LeaseBeat.
             * @constructor
             * @param {fairline.v1.LeaseBeat.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const LeaseBeat = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * LeaseBeat owner.
             * @member {string} owner
             * @memberof fairline.v1.LeaseBeat
             * @instance
             */
            LeaseBeat.prototype.owner = "";

            /**
             * LeaseBeat term.
             * @member {number} term
             * @memberof fairline.v1.LeaseBeat
             * @instance
             */
            LeaseBeat.prototype.term = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * LeaseBeat isReleased.
             * @member {boolean} isReleased
             * @memberof fairline.v1.LeaseBeat
             * @instance
             */
            LeaseBeat.prototype.isReleased = false;

            /**
             * Creates a new LeaseBeat instance using the specified properties.
             * @function create
             * @memberof fairline.v1.LeaseBeat
             * @static
             * @param {fairline.v1.LeaseBeat.$Properties=} [properties] Properties to set
             * @returns {fairline.v1.LeaseBeat} LeaseBeat instance
             * @type {{
             *   (properties: fairline.v1.LeaseBeat.$Shape): fairline.v1.LeaseBeat & fairline.v1.LeaseBeat.$Shape;
             *   (properties?: fairline.v1.LeaseBeat.$Properties): fairline.v1.LeaseBeat;
             * }}
             */
            LeaseBeat.create = function(properties) {
                return new LeaseBeat(properties);
            };

            /**
             * Encodes the specified LeaseBeat message. Does not implicitly {@link fairline.v1.LeaseBeat.verify|verify} messages.
             * @function encode
             * @memberof fairline.v1.LeaseBeat
             * @static
             * @param {fairline.v1.LeaseBeat.$Properties} message LeaseBeat message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            LeaseBeat.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.owner != null && $Object.hasOwnProperty.call(message, "owner") && message.owner !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.owner);
                if (message.term != null && $Object.hasOwnProperty.call(message, "term") && (typeof message.term === "object" ? message.term.low || message.term.high : message.term !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).int64(message.term);
                if (message.isReleased != null && $Object.hasOwnProperty.call(message, "isReleased") && message.isReleased !== false)
                    writer.uint32(/* id 3, wireType 0 =*/24).bool(message.isReleased);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a LeaseBeat message from the specified reader or buffer.
             * @function decode
             * @memberof fairline.v1.LeaseBeat
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fairline.v1.LeaseBeat & fairline.v1.LeaseBeat.$Shape} LeaseBeat
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            LeaseBeat.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fairline.v1.LeaseBeat();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.owner = value;
                            else
                                delete message.owner;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.term = value;
                            else
                                delete message.term;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.isReleased = value;
                            else
                                delete message.isReleased;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return LeaseBeat;
        })();

        v1.NormalizedRecord = (function() {

            /**
             * Properties of a NormalizedRecord.
             * @typedef {Object} fairline.v1.NormalizedRecord.$Properties
             * @property {string} [gameId] NormalizedRecord gameId
             * @property {number} [eventSeq] NormalizedRecord eventSeq
             * @property {number} [receivedAtUs] NormalizedRecord receivedAtUs
             * @property {string} [source] NormalizedRecord source
             * @property {fairline.v1.GameEvent.$Properties|null} [event] NormalizedRecord event
             * @property {fairline.v1.SourceBeat.$Properties|null} [beat] NormalizedRecord beat
             * @property {"event"|"beat"} [body] NormalizedRecord body
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a NormalizedRecord.
             * @memberof fairline.v1
             * @interface INormalizedRecord
             * @augments fairline.v1.NormalizedRecord.$Properties
             * @deprecated Use fairline.v1.NormalizedRecord.$Properties instead.
             */

            /**
             * Narrowed shape of a NormalizedRecord.
             * @typedef {{
             *   gameId?: string;
             *   eventSeq?: number;
             *   receivedAtUs?: number;
             *   source?: string;
             *   event?: fairline.v1.GameEvent.$Shape|null;
             *   beat?: fairline.v1.SourceBeat.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ body?: undefined; event?: null; beat?: null }|{ body?: "event"; event: fairline.v1.GameEvent.$Shape; beat?: null }|{ body?: "beat"; event?: null; beat: fairline.v1.SourceBeat.$Shape })
             * )} fairline.v1.NormalizedRecord.$Shape
             */

            /**
             * Constructs a new NormalizedRecord.
             * @memberof fairline.v1
             * @classdesc Represents a NormalizedRecord.
             * @constructor
             * @param {fairline.v1.NormalizedRecord.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const NormalizedRecord = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * NormalizedRecord gameId.
             * @member {string} gameId
             * @memberof fairline.v1.NormalizedRecord
             * @instance
             */
            NormalizedRecord.prototype.gameId = "";

            /**
             * NormalizedRecord eventSeq.
             * @member {number} eventSeq
             * @memberof fairline.v1.NormalizedRecord
             * @instance
             */
            NormalizedRecord.prototype.eventSeq = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * NormalizedRecord receivedAtUs.
             * @member {number} receivedAtUs
             * @memberof fairline.v1.NormalizedRecord
             * @instance
             */
            NormalizedRecord.prototype.receivedAtUs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * NormalizedRecord source.
             * @member {string} source
             * @memberof fairline.v1.NormalizedRecord
             * @instance
             */
            NormalizedRecord.prototype.source = "";

            /**
             * NormalizedRecord event.
             * @member {fairline.v1.GameEvent|null} event
             * @memberof fairline.v1.NormalizedRecord
             * @instance
             */
            NormalizedRecord.prototype.event = null;

            /**
             * NormalizedRecord beat.
             * @member {fairline.v1.SourceBeat|null} beat
             * @memberof fairline.v1.NormalizedRecord
             * @instance
             */
            NormalizedRecord.prototype.beat = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * NormalizedRecord body.
             * @member {"event"|"beat"|undefined} body
             * @memberof fairline.v1.NormalizedRecord
             * @instance
             */
            $Object.defineProperty(NormalizedRecord.prototype, "body", {
                get: $util.oneOfGetter($oneOfFields = ["event", "beat"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new NormalizedRecord instance using the specified properties.
             * @function create
             * @memberof fairline.v1.NormalizedRecord
             * @static
             * @param {fairline.v1.NormalizedRecord.$Properties=} [properties] Properties to set
             * @returns {fairline.v1.NormalizedRecord} NormalizedRecord instance
             * @type {{
             *   (properties: fairline.v1.NormalizedRecord.$Shape): fairline.v1.NormalizedRecord & fairline.v1.NormalizedRecord.$Shape;
             *   (properties?: fairline.v1.NormalizedRecord.$Properties): fairline.v1.NormalizedRecord;
             * }}
             */
            NormalizedRecord.create = function(properties) {
                return new NormalizedRecord(properties);
            };

            /**
             * Encodes the specified NormalizedRecord message. Does not implicitly {@link fairline.v1.NormalizedRecord.verify|verify} messages.
             * @function encode
             * @memberof fairline.v1.NormalizedRecord
             * @static
             * @param {fairline.v1.NormalizedRecord.$Properties} message NormalizedRecord message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            NormalizedRecord.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.gameId != null && $Object.hasOwnProperty.call(message, "gameId") && message.gameId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.gameId);
                if (message.eventSeq != null && $Object.hasOwnProperty.call(message, "eventSeq") && (typeof message.eventSeq === "object" ? message.eventSeq.low || message.eventSeq.high : message.eventSeq !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).int64(message.eventSeq);
                if (message.receivedAtUs != null && $Object.hasOwnProperty.call(message, "receivedAtUs") && (typeof message.receivedAtUs === "object" ? message.receivedAtUs.low || message.receivedAtUs.high : message.receivedAtUs !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).int64(message.receivedAtUs);
                if (message.source != null && $Object.hasOwnProperty.call(message, "source") && message.source !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.source);
                if (message.event != null && $Object.hasOwnProperty.call(message, "event"))
                    $root.fairline.v1.GameEvent.encode(message.event, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.beat != null && $Object.hasOwnProperty.call(message, "beat"))
                    $root.fairline.v1.SourceBeat.encode(message.beat, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a NormalizedRecord message from the specified reader or buffer.
             * @function decode
             * @memberof fairline.v1.NormalizedRecord
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fairline.v1.NormalizedRecord & fairline.v1.NormalizedRecord.$Shape} NormalizedRecord
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            NormalizedRecord.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fairline.v1.NormalizedRecord();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.gameId = value;
                            else
                                delete message.gameId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.eventSeq = value;
                            else
                                delete message.eventSeq;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.receivedAtUs = value;
                            else
                                delete message.receivedAtUs;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.source = value;
                            else
                                delete message.source;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.event = $root.fairline.v1.GameEvent.decode(reader, reader.size(), $undefined, _depth + 1, message.event);
                            message.body = "event";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.beat = $root.fairline.v1.SourceBeat.decode(reader, reader.size(), $undefined, _depth + 1, message.beat);
                            message.body = "beat";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return NormalizedRecord;
        })();

        v1.GameEvent = (function() {

            /**
             * Properties of a GameEvent.
             * @typedef {Object} fairline.v1.GameEvent.$Properties
             * @property {string} [eventId] GameEvent eventId
             * @property {number} [feedSeq] GameEvent feedSeq
             * @property {string} [gameDate] GameEvent gameDate
             * @property {number} [receivedAtUs] GameEvent receivedAtUs
             * @property {number} [sentAtUs] GameEvent sentAtUs
             * @property {boolean} [correction] GameEvent correction
             * @property {boolean} [fullState] GameEvent fullState
             * @property {boolean} [late] GameEvent late
             * @property {boolean} [highRate] GameEvent highRate
             * @property {number} [conflatedFromSeq] GameEvent conflatedFromSeq
             * @property {fairline.v1.FeedDetail.$Properties|null} [feed] GameEvent feed
             * @property {fairline.v1.Command.$Properties|null} [command] GameEvent command
             * @property {fairline.v1.FeedGap.$Properties|null} [gap] GameEvent gap
             * @property {fairline.v1.FeedRefusal.$Properties|null} [refusal] GameEvent refusal
             * @property {fairline.v1.FeedRenumbering.$Properties|null} [renumbering] GameEvent renumbering
             * @property {boolean} [clockState] GameEvent clockState
             * @property {"feed"|"command"|"gap"|"refusal"|"renumbering"} [detail] GameEvent detail
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a GameEvent.
             * @memberof fairline.v1
             * @interface IGameEvent
             * @augments fairline.v1.GameEvent.$Properties
             * @deprecated Use fairline.v1.GameEvent.$Properties instead.
             */

            /**
             * Narrowed shape of a GameEvent.
             * @typedef {{
             *   eventId?: string;
             *   feedSeq?: number;
             *   gameDate?: string;
             *   receivedAtUs?: number;
             *   sentAtUs?: number;
             *   correction?: boolean;
             *   fullState?: boolean;
             *   late?: boolean;
             *   highRate?: boolean;
             *   conflatedFromSeq?: number;
             *   feed?: fairline.v1.FeedDetail.$Shape|null;
             *   command?: fairline.v1.Command.$Shape|null;
             *   gap?: fairline.v1.FeedGap.$Shape|null;
             *   refusal?: fairline.v1.FeedRefusal.$Shape|null;
             *   renumbering?: fairline.v1.FeedRenumbering.$Shape|null;
             *   clockState?: boolean;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ detail?: undefined; feed?: null; command?: null; gap?: null; refusal?: null; renumbering?: null }|{ detail?: "feed"; feed: fairline.v1.FeedDetail.$Shape; command?: null; gap?: null; refusal?: null; renumbering?: null }|{ detail?: "command"; feed?: null; command: fairline.v1.Command.$Shape; gap?: null; refusal?: null; renumbering?: null }|{ detail?: "gap"; feed?: null; command?: null; gap: fairline.v1.FeedGap.$Shape; refusal?: null; renumbering?: null }|{ detail?: "refusal"; feed?: null; command?: null; gap?: null; refusal: fairline.v1.FeedRefusal.$Shape; renumbering?: null }|{ detail?: "renumbering"; feed?: null; command?: null; gap?: null; refusal?: null; renumbering: fairline.v1.FeedRenumbering.$Shape })
             * )} fairline.v1.GameEvent.$Shape
             */

            /**
             * Constructs a new GameEvent.
             * @memberof fairline.v1
             * @classdesc Represents a GameEvent.
             * @constructor
             * @param {fairline.v1.GameEvent.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const GameEvent = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * GameEvent eventId.
             * @member {string} eventId
             * @memberof fairline.v1.GameEvent
             * @instance
             */
            GameEvent.prototype.eventId = "";

            /**
             * GameEvent feedSeq.
             * @member {number} feedSeq
             * @memberof fairline.v1.GameEvent
             * @instance
             */
            GameEvent.prototype.feedSeq = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * GameEvent gameDate.
             * @member {string} gameDate
             * @memberof fairline.v1.GameEvent
             * @instance
             */
            GameEvent.prototype.gameDate = "";

            /**
             * GameEvent receivedAtUs.
             * @member {number} receivedAtUs
             * @memberof fairline.v1.GameEvent
             * @instance
             */
            GameEvent.prototype.receivedAtUs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * GameEvent sentAtUs.
             * @member {number} sentAtUs
             * @memberof fairline.v1.GameEvent
             * @instance
             */
            GameEvent.prototype.sentAtUs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * GameEvent correction.
             * @member {boolean} correction
             * @memberof fairline.v1.GameEvent
             * @instance
             */
            GameEvent.prototype.correction = false;

            /**
             * GameEvent fullState.
             * @member {boolean} fullState
             * @memberof fairline.v1.GameEvent
             * @instance
             */
            GameEvent.prototype.fullState = false;

            /**
             * GameEvent late.
             * @member {boolean} late
             * @memberof fairline.v1.GameEvent
             * @instance
             */
            GameEvent.prototype.late = false;

            /**
             * GameEvent highRate.
             * @member {boolean} highRate
             * @memberof fairline.v1.GameEvent
             * @instance
             */
            GameEvent.prototype.highRate = false;

            /**
             * GameEvent conflatedFromSeq.
             * @member {number} conflatedFromSeq
             * @memberof fairline.v1.GameEvent
             * @instance
             */
            GameEvent.prototype.conflatedFromSeq = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * GameEvent feed.
             * @member {fairline.v1.FeedDetail|null} feed
             * @memberof fairline.v1.GameEvent
             * @instance
             */
            GameEvent.prototype.feed = null;

            /**
             * GameEvent command.
             * @member {fairline.v1.Command|null} command
             * @memberof fairline.v1.GameEvent
             * @instance
             */
            GameEvent.prototype.command = null;

            /**
             * GameEvent gap.
             * @member {fairline.v1.FeedGap|null} gap
             * @memberof fairline.v1.GameEvent
             * @instance
             */
            GameEvent.prototype.gap = null;

            /**
             * GameEvent refusal.
             * @member {fairline.v1.FeedRefusal|null} refusal
             * @memberof fairline.v1.GameEvent
             * @instance
             */
            GameEvent.prototype.refusal = null;

            /**
             * GameEvent renumbering.
             * @member {fairline.v1.FeedRenumbering|null} renumbering
             * @memberof fairline.v1.GameEvent
             * @instance
             */
            GameEvent.prototype.renumbering = null;

            /**
             * GameEvent clockState.
             * @member {boolean} clockState
             * @memberof fairline.v1.GameEvent
             * @instance
             */
            GameEvent.prototype.clockState = false;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * GameEvent detail.
             * @member {"feed"|"command"|"gap"|"refusal"|"renumbering"|undefined} detail
             * @memberof fairline.v1.GameEvent
             * @instance
             */
            $Object.defineProperty(GameEvent.prototype, "detail", {
                get: $util.oneOfGetter($oneOfFields = ["feed", "command", "gap", "refusal", "renumbering"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new GameEvent instance using the specified properties.
             * @function create
             * @memberof fairline.v1.GameEvent
             * @static
             * @param {fairline.v1.GameEvent.$Properties=} [properties] Properties to set
             * @returns {fairline.v1.GameEvent} GameEvent instance
             * @type {{
             *   (properties: fairline.v1.GameEvent.$Shape): fairline.v1.GameEvent & fairline.v1.GameEvent.$Shape;
             *   (properties?: fairline.v1.GameEvent.$Properties): fairline.v1.GameEvent;
             * }}
             */
            GameEvent.create = function(properties) {
                return new GameEvent(properties);
            };

            /**
             * Encodes the specified GameEvent message. Does not implicitly {@link fairline.v1.GameEvent.verify|verify} messages.
             * @function encode
             * @memberof fairline.v1.GameEvent
             * @static
             * @param {fairline.v1.GameEvent.$Properties} message GameEvent message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            GameEvent.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.eventId != null && $Object.hasOwnProperty.call(message, "eventId") && message.eventId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.eventId);
                if (message.feedSeq != null && $Object.hasOwnProperty.call(message, "feedSeq") && (typeof message.feedSeq === "object" ? message.feedSeq.low || message.feedSeq.high : message.feedSeq !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).int64(message.feedSeq);
                if (message.gameDate != null && $Object.hasOwnProperty.call(message, "gameDate") && message.gameDate !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.gameDate);
                if (message.receivedAtUs != null && $Object.hasOwnProperty.call(message, "receivedAtUs") && (typeof message.receivedAtUs === "object" ? message.receivedAtUs.low || message.receivedAtUs.high : message.receivedAtUs !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).int64(message.receivedAtUs);
                if (message.sentAtUs != null && $Object.hasOwnProperty.call(message, "sentAtUs") && (typeof message.sentAtUs === "object" ? message.sentAtUs.low || message.sentAtUs.high : message.sentAtUs !== 0))
                    writer.uint32(/* id 5, wireType 0 =*/40).int64(message.sentAtUs);
                if (message.correction != null && $Object.hasOwnProperty.call(message, "correction") && message.correction !== false)
                    writer.uint32(/* id 6, wireType 0 =*/48).bool(message.correction);
                if (message.fullState != null && $Object.hasOwnProperty.call(message, "fullState") && message.fullState !== false)
                    writer.uint32(/* id 7, wireType 0 =*/56).bool(message.fullState);
                if (message.late != null && $Object.hasOwnProperty.call(message, "late") && message.late !== false)
                    writer.uint32(/* id 8, wireType 0 =*/64).bool(message.late);
                if (message.feed != null && $Object.hasOwnProperty.call(message, "feed"))
                    $root.fairline.v1.FeedDetail.encode(message.feed, writer.uint32(/* id 9, wireType 2 =*/74).fork(), _depth + 1).ldelim();
                if (message.command != null && $Object.hasOwnProperty.call(message, "command"))
                    $root.fairline.v1.Command.encode(message.command, writer.uint32(/* id 10, wireType 2 =*/82).fork(), _depth + 1).ldelim();
                if (message.gap != null && $Object.hasOwnProperty.call(message, "gap"))
                    $root.fairline.v1.FeedGap.encode(message.gap, writer.uint32(/* id 11, wireType 2 =*/90).fork(), _depth + 1).ldelim();
                if (message.highRate != null && $Object.hasOwnProperty.call(message, "highRate") && message.highRate !== false)
                    writer.uint32(/* id 12, wireType 0 =*/96).bool(message.highRate);
                if (message.conflatedFromSeq != null && $Object.hasOwnProperty.call(message, "conflatedFromSeq") && (typeof message.conflatedFromSeq === "object" ? message.conflatedFromSeq.low || message.conflatedFromSeq.high : message.conflatedFromSeq !== 0))
                    writer.uint32(/* id 13, wireType 0 =*/104).int64(message.conflatedFromSeq);
                if (message.refusal != null && $Object.hasOwnProperty.call(message, "refusal"))
                    $root.fairline.v1.FeedRefusal.encode(message.refusal, writer.uint32(/* id 14, wireType 2 =*/114).fork(), _depth + 1).ldelim();
                if (message.renumbering != null && $Object.hasOwnProperty.call(message, "renumbering"))
                    $root.fairline.v1.FeedRenumbering.encode(message.renumbering, writer.uint32(/* id 15, wireType 2 =*/122).fork(), _depth + 1).ldelim();
                if (message.clockState != null && $Object.hasOwnProperty.call(message, "clockState") && message.clockState !== false)
                    writer.uint32(/* id 16, wireType 0 =*/128).bool(message.clockState);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a GameEvent message from the specified reader or buffer.
             * @function decode
             * @memberof fairline.v1.GameEvent
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fairline.v1.GameEvent & fairline.v1.GameEvent.$Shape} GameEvent
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            GameEvent.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fairline.v1.GameEvent();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.eventId = value;
                            else
                                delete message.eventId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.feedSeq = value;
                            else
                                delete message.feedSeq;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.gameDate = value;
                            else
                                delete message.gameDate;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.receivedAtUs = value;
                            else
                                delete message.receivedAtUs;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.sentAtUs = value;
                            else
                                delete message.sentAtUs;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.correction = value;
                            else
                                delete message.correction;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.fullState = value;
                            else
                                delete message.fullState;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.late = value;
                            else
                                delete message.late;
                            continue;
                        }
                    case 12: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.highRate = value;
                            else
                                delete message.highRate;
                            continue;
                        }
                    case 13: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.conflatedFromSeq = value;
                            else
                                delete message.conflatedFromSeq;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            message.feed = $root.fairline.v1.FeedDetail.decode(reader, reader.size(), $undefined, _depth + 1, message.feed);
                            message.detail = "feed";
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            message.command = $root.fairline.v1.Command.decode(reader, reader.size(), $undefined, _depth + 1, message.command);
                            message.detail = "command";
                            continue;
                        }
                    case 11: {
                            if (wireType !== 2)
                                break;
                            message.gap = $root.fairline.v1.FeedGap.decode(reader, reader.size(), $undefined, _depth + 1, message.gap);
                            message.detail = "gap";
                            continue;
                        }
                    case 14: {
                            if (wireType !== 2)
                                break;
                            message.refusal = $root.fairline.v1.FeedRefusal.decode(reader, reader.size(), $undefined, _depth + 1, message.refusal);
                            message.detail = "refusal";
                            continue;
                        }
                    case 15: {
                            if (wireType !== 2)
                                break;
                            message.renumbering = $root.fairline.v1.FeedRenumbering.decode(reader, reader.size(), $undefined, _depth + 1, message.renumbering);
                            message.detail = "renumbering";
                            continue;
                        }
                    case 16: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.clockState = value;
                            else
                                delete message.clockState;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return GameEvent;
        })();

        v1.FeedGap = (function() {

            /**
             * Properties of a FeedGap.
             * @typedef {Object} fairline.v1.FeedGap.$Properties
             * @property {number} [firstMissingSeq] FeedGap firstMissingSeq
             * @property {number} [lastMissingSeq] FeedGap lastMissingSeq
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a FeedGap.
             * @memberof fairline.v1
             * @interface IFeedGap
             * @augments fairline.v1.FeedGap.$Properties
             * @deprecated Use fairline.v1.FeedGap.$Properties instead.
             */

            /**
             * Shape of a FeedGap.
             * @typedef {fairline.v1.FeedGap.$Properties} fairline.v1.FeedGap.$Shape
             */

            /**
             * Constructs a new FeedGap.
             * @memberof fairline.v1
             * @classdesc Represents a FeedGap.
             * @constructor
             * @param {fairline.v1.FeedGap.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const FeedGap = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * FeedGap firstMissingSeq.
             * @member {number} firstMissingSeq
             * @memberof fairline.v1.FeedGap
             * @instance
             */
            FeedGap.prototype.firstMissingSeq = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * FeedGap lastMissingSeq.
             * @member {number} lastMissingSeq
             * @memberof fairline.v1.FeedGap
             * @instance
             */
            FeedGap.prototype.lastMissingSeq = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Creates a new FeedGap instance using the specified properties.
             * @function create
             * @memberof fairline.v1.FeedGap
             * @static
             * @param {fairline.v1.FeedGap.$Properties=} [properties] Properties to set
             * @returns {fairline.v1.FeedGap} FeedGap instance
             * @type {{
             *   (properties: fairline.v1.FeedGap.$Shape): fairline.v1.FeedGap & fairline.v1.FeedGap.$Shape;
             *   (properties?: fairline.v1.FeedGap.$Properties): fairline.v1.FeedGap;
             * }}
             */
            FeedGap.create = function(properties) {
                return new FeedGap(properties);
            };

            /**
             * Encodes the specified FeedGap message. Does not implicitly {@link fairline.v1.FeedGap.verify|verify} messages.
             * @function encode
             * @memberof fairline.v1.FeedGap
             * @static
             * @param {fairline.v1.FeedGap.$Properties} message FeedGap message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            FeedGap.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.firstMissingSeq != null && $Object.hasOwnProperty.call(message, "firstMissingSeq") && (typeof message.firstMissingSeq === "object" ? message.firstMissingSeq.low || message.firstMissingSeq.high : message.firstMissingSeq !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).int64(message.firstMissingSeq);
                if (message.lastMissingSeq != null && $Object.hasOwnProperty.call(message, "lastMissingSeq") && (typeof message.lastMissingSeq === "object" ? message.lastMissingSeq.low || message.lastMissingSeq.high : message.lastMissingSeq !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).int64(message.lastMissingSeq);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a FeedGap message from the specified reader or buffer.
             * @function decode
             * @memberof fairline.v1.FeedGap
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fairline.v1.FeedGap & fairline.v1.FeedGap.$Shape} FeedGap
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            FeedGap.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fairline.v1.FeedGap();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.firstMissingSeq = value;
                            else
                                delete message.firstMissingSeq;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.lastMissingSeq = value;
                            else
                                delete message.lastMissingSeq;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return FeedGap;
        })();

        v1.FeedRefusal = (function() {

            /**
             * Properties of a FeedRefusal.
             * @typedef {Object} fairline.v1.FeedRefusal.$Properties
             * @property {string} [code] FeedRefusal code
             * @property {string} [stage] FeedRefusal stage
             * @property {boolean} [clockOnly] FeedRefusal clockOnly
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a FeedRefusal.
             * @memberof fairline.v1
             * @interface IFeedRefusal
             * @augments fairline.v1.FeedRefusal.$Properties
             * @deprecated Use fairline.v1.FeedRefusal.$Properties instead.
             */

            /**
             * Shape of a FeedRefusal.
             * @typedef {fairline.v1.FeedRefusal.$Properties} fairline.v1.FeedRefusal.$Shape
             */

            /**
             * Constructs a new FeedRefusal.
             * @memberof fairline.v1
             * @classdesc Represents a FeedRefusal.
             * @constructor
             * @param {fairline.v1.FeedRefusal.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const FeedRefusal = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * FeedRefusal code.
             * @member {string} code
             * @memberof fairline.v1.FeedRefusal
             * @instance
             */
            FeedRefusal.prototype.code = "";

            /**
             * FeedRefusal stage.
             * @member {string} stage
             * @memberof fairline.v1.FeedRefusal
             * @instance
             */
            FeedRefusal.prototype.stage = "";

            /**
             * FeedRefusal clockOnly.
             * @member {boolean} clockOnly
             * @memberof fairline.v1.FeedRefusal
             * @instance
             */
            FeedRefusal.prototype.clockOnly = false;

            /**
             * Creates a new FeedRefusal instance using the specified properties.
             * @function create
             * @memberof fairline.v1.FeedRefusal
             * @static
             * @param {fairline.v1.FeedRefusal.$Properties=} [properties] Properties to set
             * @returns {fairline.v1.FeedRefusal} FeedRefusal instance
             * @type {{
             *   (properties: fairline.v1.FeedRefusal.$Shape): fairline.v1.FeedRefusal & fairline.v1.FeedRefusal.$Shape;
             *   (properties?: fairline.v1.FeedRefusal.$Properties): fairline.v1.FeedRefusal;
             * }}
             */
            FeedRefusal.create = function(properties) {
                return new FeedRefusal(properties);
            };

            /**
             * Encodes the specified FeedRefusal message. Does not implicitly {@link fairline.v1.FeedRefusal.verify|verify} messages.
             * @function encode
             * @memberof fairline.v1.FeedRefusal
             * @static
             * @param {fairline.v1.FeedRefusal.$Properties} message FeedRefusal message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            FeedRefusal.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.code);
                if (message.stage != null && $Object.hasOwnProperty.call(message, "stage") && message.stage !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.stage);
                if (message.clockOnly != null && $Object.hasOwnProperty.call(message, "clockOnly") && message.clockOnly !== false)
                    writer.uint32(/* id 3, wireType 0 =*/24).bool(message.clockOnly);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a FeedRefusal message from the specified reader or buffer.
             * @function decode
             * @memberof fairline.v1.FeedRefusal
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fairline.v1.FeedRefusal & fairline.v1.FeedRefusal.$Shape} FeedRefusal
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            FeedRefusal.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fairline.v1.FeedRefusal();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.code = value;
                            else
                                delete message.code;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.stage = value;
                            else
                                delete message.stage;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.clockOnly = value;
                            else
                                delete message.clockOnly;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return FeedRefusal;
        })();

        v1.FeedRenumbering = (function() {

            /**
             * Properties of a FeedRenumbering.
             * @typedef {Object} fairline.v1.FeedRenumbering.$Properties
             * @property {number} [dueSeq] FeedRenumbering dueSeq
             * @property {number} [seenSeq] FeedRenumbering seenSeq
             * @property {boolean} [adopted] FeedRenumbering adopted
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a FeedRenumbering.
             * @memberof fairline.v1
             * @interface IFeedRenumbering
             * @augments fairline.v1.FeedRenumbering.$Properties
             * @deprecated Use fairline.v1.FeedRenumbering.$Properties instead.
             */

            /**
             * Shape of a FeedRenumbering.
             * @typedef {fairline.v1.FeedRenumbering.$Properties} fairline.v1.FeedRenumbering.$Shape
             */

            /**
             * Constructs a new FeedRenumbering.
             * @memberof fairline.v1
             * @classdesc Represents a FeedRenumbering.
             * @constructor
             * @param {fairline.v1.FeedRenumbering.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const FeedRenumbering = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * FeedRenumbering dueSeq.
             * @member {number} dueSeq
             * @memberof fairline.v1.FeedRenumbering
             * @instance
             */
            FeedRenumbering.prototype.dueSeq = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * FeedRenumbering seenSeq.
             * @member {number} seenSeq
             * @memberof fairline.v1.FeedRenumbering
             * @instance
             */
            FeedRenumbering.prototype.seenSeq = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * FeedRenumbering adopted.
             * @member {boolean} adopted
             * @memberof fairline.v1.FeedRenumbering
             * @instance
             */
            FeedRenumbering.prototype.adopted = false;

            /**
             * Creates a new FeedRenumbering instance using the specified properties.
             * @function create
             * @memberof fairline.v1.FeedRenumbering
             * @static
             * @param {fairline.v1.FeedRenumbering.$Properties=} [properties] Properties to set
             * @returns {fairline.v1.FeedRenumbering} FeedRenumbering instance
             * @type {{
             *   (properties: fairline.v1.FeedRenumbering.$Shape): fairline.v1.FeedRenumbering & fairline.v1.FeedRenumbering.$Shape;
             *   (properties?: fairline.v1.FeedRenumbering.$Properties): fairline.v1.FeedRenumbering;
             * }}
             */
            FeedRenumbering.create = function(properties) {
                return new FeedRenumbering(properties);
            };

            /**
             * Encodes the specified FeedRenumbering message. Does not implicitly {@link fairline.v1.FeedRenumbering.verify|verify} messages.
             * @function encode
             * @memberof fairline.v1.FeedRenumbering
             * @static
             * @param {fairline.v1.FeedRenumbering.$Properties} message FeedRenumbering message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            FeedRenumbering.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.dueSeq != null && $Object.hasOwnProperty.call(message, "dueSeq") && (typeof message.dueSeq === "object" ? message.dueSeq.low || message.dueSeq.high : message.dueSeq !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).int64(message.dueSeq);
                if (message.seenSeq != null && $Object.hasOwnProperty.call(message, "seenSeq") && (typeof message.seenSeq === "object" ? message.seenSeq.low || message.seenSeq.high : message.seenSeq !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).int64(message.seenSeq);
                if (message.adopted != null && $Object.hasOwnProperty.call(message, "adopted") && message.adopted !== false)
                    writer.uint32(/* id 3, wireType 0 =*/24).bool(message.adopted);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a FeedRenumbering message from the specified reader or buffer.
             * @function decode
             * @memberof fairline.v1.FeedRenumbering
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fairline.v1.FeedRenumbering & fairline.v1.FeedRenumbering.$Shape} FeedRenumbering
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            FeedRenumbering.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fairline.v1.FeedRenumbering();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.dueSeq = value;
                            else
                                delete message.dueSeq;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.seenSeq = value;
                            else
                                delete message.seenSeq;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.adopted = value;
                            else
                                delete message.adopted;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return FeedRenumbering;
        })();

        /**
         * MarketStatus enum.
         * @name fairline.v1.MarketStatus
         * @enum {number}
         * @property {number} MARKET_STATUS_UNSPECIFIED=0 MARKET_STATUS_UNSPECIFIED value
         * @property {number} MARKET_STATUS_ACTIVE=1 MARKET_STATUS_ACTIVE value
         * @property {number} MARKET_STATUS_SUSPENDED=2 MARKET_STATUS_SUSPENDED value
         * @property {number} MARKET_STATUS_INACTIVE=3 MARKET_STATUS_INACTIVE value
         * @property {number} MARKET_STATUS_HANDED_OVER=4 MARKET_STATUS_HANDED_OVER value
         * @property {number} MARKET_STATUS_SETTLED=5 MARKET_STATUS_SETTLED value
         * @property {number} MARKET_STATUS_CANCELLED=6 MARKET_STATUS_CANCELLED value
         */
        v1.MarketStatus = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "MARKET_STATUS_UNSPECIFIED"] = 0;
            values[valuesById[1] = "MARKET_STATUS_ACTIVE"] = 1;
            values[valuesById[2] = "MARKET_STATUS_SUSPENDED"] = 2;
            values[valuesById[3] = "MARKET_STATUS_INACTIVE"] = 3;
            values[valuesById[4] = "MARKET_STATUS_HANDED_OVER"] = 4;
            values[valuesById[5] = "MARKET_STATUS_SETTLED"] = 5;
            values[valuesById[6] = "MARKET_STATUS_CANCELLED"] = 6;
            return values;
        })();

        /**
         * Selection enum.
         * @name fairline.v1.Selection
         * @enum {number}
         * @property {number} SELECTION_UNSPECIFIED=0 SELECTION_UNSPECIFIED value
         * @property {number} SELECTION_HOME=1 SELECTION_HOME value
         * @property {number} SELECTION_AWAY=2 SELECTION_AWAY value
         * @property {number} SELECTION_DRAW=3 SELECTION_DRAW value
         * @property {number} SELECTION_OVER=4 SELECTION_OVER value
         * @property {number} SELECTION_UNDER=5 SELECTION_UNDER value
         * @property {number} SELECTION_YES=6 SELECTION_YES value
         * @property {number} SELECTION_NO=7 SELECTION_NO value
         */
        v1.Selection = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "SELECTION_UNSPECIFIED"] = 0;
            values[valuesById[1] = "SELECTION_HOME"] = 1;
            values[valuesById[2] = "SELECTION_AWAY"] = 2;
            values[valuesById[3] = "SELECTION_DRAW"] = 3;
            values[valuesById[4] = "SELECTION_OVER"] = 4;
            values[valuesById[5] = "SELECTION_UNDER"] = 5;
            values[valuesById[6] = "SELECTION_YES"] = 6;
            values[valuesById[7] = "SELECTION_NO"] = 7;
            return values;
        })();

        /**
         * SelectionResult enum.
         * @name fairline.v1.SelectionResult
         * @enum {number}
         * @property {number} SELECTION_RESULT_UNSPECIFIED=0 SELECTION_RESULT_UNSPECIFIED value
         * @property {number} SELECTION_RESULT_WON=1 SELECTION_RESULT_WON value
         * @property {number} SELECTION_RESULT_LOST=2 SELECTION_RESULT_LOST value
         * @property {number} SELECTION_RESULT_PUSH=3 SELECTION_RESULT_PUSH value
         * @property {number} SELECTION_RESULT_VOID=4 SELECTION_RESULT_VOID value
         * @property {number} SELECTION_RESULT_DEAD_HEAT=5 SELECTION_RESULT_DEAD_HEAT value
         */
        v1.SelectionResult = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "SELECTION_RESULT_UNSPECIFIED"] = 0;
            values[valuesById[1] = "SELECTION_RESULT_WON"] = 1;
            values[valuesById[2] = "SELECTION_RESULT_LOST"] = 2;
            values[valuesById[3] = "SELECTION_RESULT_PUSH"] = 3;
            values[valuesById[4] = "SELECTION_RESULT_VOID"] = 4;
            values[valuesById[5] = "SELECTION_RESULT_DEAD_HEAT"] = 5;
            return values;
        })();

        /**
         * Certainty enum.
         * @name fairline.v1.Certainty
         * @enum {number}
         * @property {number} CERTAINTY_UNSPECIFIED=0 CERTAINTY_UNSPECIFIED value
         * @property {number} CERTAINTY_LIVE=1 CERTAINTY_LIVE value
         * @property {number} CERTAINTY_CONFIRMED=2 CERTAINTY_CONFIRMED value
         */
        v1.Certainty = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "CERTAINTY_UNSPECIFIED"] = 0;
            values[valuesById[1] = "CERTAINTY_LIVE"] = 1;
            values[valuesById[2] = "CERTAINTY_CONFIRMED"] = 2;
            return values;
        })();

        v1.Market = (function() {

            /**
             * Properties of a Market.
             * @typedef {Object} fairline.v1.Market.$Properties
             * @property {string} [marketKey] Market marketKey
             * @property {string} [type] Market type
             * @property {string} [period] Market period
             * @property {string} [participant] Market participant
             * @property {number|null} [lineHalfPoints] Market lineHalfPoints
             * @property {boolean} [main] Market main
             * @property {fairline.v1.MarketStatus} [status] Market status
             * @property {string} [reason] Market reason
             * @property {number} [changeSeq] Market changeSeq
             * @property {number} [previousChangeSeq] Market previousChangeSeq
             * @property {Array.<fairline.v1.Price.$Properties>} [prices] Market prices
             * @property {number} [revision] Market revision
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Market.
             * @memberof fairline.v1
             * @interface IMarket
             * @augments fairline.v1.Market.$Properties
             * @deprecated Use fairline.v1.Market.$Properties instead.
             */

            /**
             * Shape of a Market.
             * @typedef {fairline.v1.Market.$Properties} fairline.v1.Market.$Shape
             */

            /**
             * Constructs a new Market.
             * @memberof fairline.v1
             * @classdesc Represents a Market.
             * @constructor
             * @param {fairline.v1.Market.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Market = function (properties) {
                this.prices = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Market marketKey.
             * @member {string} marketKey
             * @memberof fairline.v1.Market
             * @instance
             */
            Market.prototype.marketKey = "";

            /**
             * Market type.
             * @member {string} type
             * @memberof fairline.v1.Market
             * @instance
             */
            Market.prototype.type = "";

            /**
             * Market period.
             * @member {string} period
             * @memberof fairline.v1.Market
             * @instance
             */
            Market.prototype.period = "";

            /**
             * Market participant.
             * @member {string} participant
             * @memberof fairline.v1.Market
             * @instance
             */
            Market.prototype.participant = "";

            /**
             * Market lineHalfPoints.
             * @member {number|null} lineHalfPoints
             * @memberof fairline.v1.Market
             * @instance
             */
            Market.prototype.lineHalfPoints = null;

            /**
             * Market main.
             * @member {boolean} main
             * @memberof fairline.v1.Market
             * @instance
             */
            Market.prototype.main = false;

            /**
             * Market status.
             * @member {fairline.v1.MarketStatus} status
             * @memberof fairline.v1.Market
             * @instance
             */
            Market.prototype.status = 0;

            /**
             * Market reason.
             * @member {string} reason
             * @memberof fairline.v1.Market
             * @instance
             */
            Market.prototype.reason = "";

            /**
             * Market changeSeq.
             * @member {number} changeSeq
             * @memberof fairline.v1.Market
             * @instance
             */
            Market.prototype.changeSeq = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Market previousChangeSeq.
             * @member {number} previousChangeSeq
             * @memberof fairline.v1.Market
             * @instance
             */
            Market.prototype.previousChangeSeq = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Market prices.
             * @member {Array.<fairline.v1.Price>} prices
             * @memberof fairline.v1.Market
             * @instance
             */
            Market.prototype.prices = $util.emptyArray;

            /**
             * Market revision.
             * @member {number} revision
             * @memberof fairline.v1.Market
             * @instance
             */
            Market.prototype.revision = 0;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Market.prototype, "_lineHalfPoints", {
                get: $util.oneOfGetter($oneOfFields = ["lineHalfPoints"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new Market instance using the specified properties.
             * @function create
             * @memberof fairline.v1.Market
             * @static
             * @param {fairline.v1.Market.$Properties=} [properties] Properties to set
             * @returns {fairline.v1.Market} Market instance
             * @type {{
             *   (properties: fairline.v1.Market.$Shape): fairline.v1.Market & fairline.v1.Market.$Shape;
             *   (properties?: fairline.v1.Market.$Properties): fairline.v1.Market;
             * }}
             */
            Market.create = function(properties) {
                return new Market(properties);
            };

            /**
             * Encodes the specified Market message. Does not implicitly {@link fairline.v1.Market.verify|verify} messages.
             * @function encode
             * @memberof fairline.v1.Market
             * @static
             * @param {fairline.v1.Market.$Properties} message Market message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Market.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.marketKey != null && $Object.hasOwnProperty.call(message, "marketKey") && message.marketKey !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.marketKey);
                if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.type);
                if (message.period != null && $Object.hasOwnProperty.call(message, "period") && message.period !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.period);
                if (message.participant != null && $Object.hasOwnProperty.call(message, "participant") && message.participant !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.participant);
                if (message.lineHalfPoints != null && $Object.hasOwnProperty.call(message, "lineHalfPoints"))
                    writer.uint32(/* id 5, wireType 0 =*/40).sint32(message.lineHalfPoints);
                if (message.main != null && $Object.hasOwnProperty.call(message, "main") && message.main !== false)
                    writer.uint32(/* id 6, wireType 0 =*/48).bool(message.main);
                if (message.status != null && $Object.hasOwnProperty.call(message, "status") && message.status !== 0)
                    writer.uint32(/* id 7, wireType 0 =*/56).int32(message.status);
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
                    writer.uint32(/* id 8, wireType 2 =*/66).string(message.reason);
                if (message.changeSeq != null && $Object.hasOwnProperty.call(message, "changeSeq") && (typeof message.changeSeq === "object" ? message.changeSeq.low || message.changeSeq.high : message.changeSeq !== 0))
                    writer.uint32(/* id 9, wireType 0 =*/72).int64(message.changeSeq);
                if (message.previousChangeSeq != null && $Object.hasOwnProperty.call(message, "previousChangeSeq") && (typeof message.previousChangeSeq === "object" ? message.previousChangeSeq.low || message.previousChangeSeq.high : message.previousChangeSeq !== 0))
                    writer.uint32(/* id 10, wireType 0 =*/80).int64(message.previousChangeSeq);
                if (message.prices != null && message.prices.length)
                    for (let i = 0; i < message.prices.length; ++i)
                        $root.fairline.v1.Price.encode(message.prices[i], writer.uint32(/* id 11, wireType 2 =*/90).fork(), _depth + 1).ldelim();
                if (message.revision != null && $Object.hasOwnProperty.call(message, "revision") && message.revision !== 0)
                    writer.uint32(/* id 12, wireType 0 =*/96).int32(message.revision);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Market message from the specified reader or buffer.
             * @function decode
             * @memberof fairline.v1.Market
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fairline.v1.Market & fairline.v1.Market.$Shape} Market
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Market.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fairline.v1.Market();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.marketKey = value;
                            else
                                delete message.marketKey;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.type = value;
                            else
                                delete message.type;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.period = value;
                            else
                                delete message.period;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.participant = value;
                            else
                                delete message.participant;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            message.lineHalfPoints = reader.sint32();
                            message._lineHalfPoints = "lineHalfPoints";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.main = value;
                            else
                                delete message.main;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.status = value;
                            else
                                delete message.status;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.reason = value;
                            else
                                delete message.reason;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.changeSeq = value;
                            else
                                delete message.changeSeq;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.previousChangeSeq = value;
                            else
                                delete message.previousChangeSeq;
                            continue;
                        }
                    case 11: {
                            if (wireType !== 2)
                                break;
                            if (!(message.prices && message.prices.length))
                                message.prices = [];
                            message.prices.push($root.fairline.v1.Price.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 12: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.revision = value;
                            else
                                delete message.revision;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Market;
        })();

        v1.Price = (function() {

            /**
             * Properties of a Price.
             * @typedef {Object} fairline.v1.Price.$Properties
             * @property {fairline.v1.Selection} [selection] Price selection
             * @property {number} [priceMilli] Price priceMilli
             * @property {number} [probability] Price probability
             * @property {fairline.v1.SelectionResult} [result] Price result
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Price.
             * @memberof fairline.v1
             * @interface IPrice
             * @augments fairline.v1.Price.$Properties
             * @deprecated Use fairline.v1.Price.$Properties instead.
             */

            /**
             * Shape of a Price.
             * @typedef {fairline.v1.Price.$Properties} fairline.v1.Price.$Shape
             */

            /**
             * Constructs a new Price.
             * @memberof fairline.v1
             * @classdesc Represents a Price.
             * @constructor
             * @param {fairline.v1.Price.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Price = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Price selection.
             * @member {fairline.v1.Selection} selection
             * @memberof fairline.v1.Price
             * @instance
             */
            Price.prototype.selection = 0;

            /**
             * Price priceMilli.
             * @member {number} priceMilli
             * @memberof fairline.v1.Price
             * @instance
             */
            Price.prototype.priceMilli = 0;

            /**
             * Price probability.
             * @member {number} probability
             * @memberof fairline.v1.Price
             * @instance
             */
            Price.prototype.probability = 0;

            /**
             * Price result.
             * @member {fairline.v1.SelectionResult} result
             * @memberof fairline.v1.Price
             * @instance
             */
            Price.prototype.result = 0;

            /**
             * Creates a new Price instance using the specified properties.
             * @function create
             * @memberof fairline.v1.Price
             * @static
             * @param {fairline.v1.Price.$Properties=} [properties] Properties to set
             * @returns {fairline.v1.Price} Price instance
             * @type {{
             *   (properties: fairline.v1.Price.$Shape): fairline.v1.Price & fairline.v1.Price.$Shape;
             *   (properties?: fairline.v1.Price.$Properties): fairline.v1.Price;
             * }}
             */
            Price.create = function(properties) {
                return new Price(properties);
            };

            /**
             * Encodes the specified Price message. Does not implicitly {@link fairline.v1.Price.verify|verify} messages.
             * @function encode
             * @memberof fairline.v1.Price
             * @static
             * @param {fairline.v1.Price.$Properties} message Price message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Price.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.selection != null && $Object.hasOwnProperty.call(message, "selection") && message.selection !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.selection);
                if (message.priceMilli != null && $Object.hasOwnProperty.call(message, "priceMilli") && message.priceMilli !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).int32(message.priceMilli);
                if (message.probability != null && $Object.hasOwnProperty.call(message, "probability") && !$Object.is(message.probability, 0))
                    writer.uint32(/* id 3, wireType 1 =*/25).double(message.probability);
                if (message.result != null && $Object.hasOwnProperty.call(message, "result") && message.result !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).int32(message.result);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Price message from the specified reader or buffer.
             * @function decode
             * @memberof fairline.v1.Price
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fairline.v1.Price & fairline.v1.Price.$Shape} Price
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Price.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fairline.v1.Price();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.selection = value;
                            else
                                delete message.selection;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.priceMilli = value;
                            else
                                delete message.priceMilli;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.probability = value;
                            else
                                delete message.probability;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.result = value;
                            else
                                delete message.result;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Price;
        })();

        /**
         * ChangeCause enum.
         * @name fairline.v1.ChangeCause
         * @enum {number}
         * @property {number} CHANGE_CAUSE_UNSPECIFIED=0 CHANGE_CAUSE_UNSPECIFIED value
         * @property {number} CHANGE_CAUSE_OPEN=1 CHANGE_CAUSE_OPEN value
         * @property {number} CHANGE_CAUSE_EVENT=2 CHANGE_CAUSE_EVENT value
         * @property {number} CHANGE_CAUSE_STOP=3 CHANGE_CAUSE_STOP value
         * @property {number} CHANGE_CAUSE_RESUME=4 CHANGE_CAUSE_RESUME value
         * @property {number} CHANGE_CAUSE_SETTLEMENT=5 CHANGE_CAUSE_SETTLEMENT value
         * @property {number} CHANGE_CAUSE_CORRECTION=6 CHANGE_CAUSE_CORRECTION value
         * @property {number} CHANGE_CAUSE_SOURCE=7 CHANGE_CAUSE_SOURCE value
         */
        v1.ChangeCause = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "CHANGE_CAUSE_UNSPECIFIED"] = 0;
            values[valuesById[1] = "CHANGE_CAUSE_OPEN"] = 1;
            values[valuesById[2] = "CHANGE_CAUSE_EVENT"] = 2;
            values[valuesById[3] = "CHANGE_CAUSE_STOP"] = 3;
            values[valuesById[4] = "CHANGE_CAUSE_RESUME"] = 4;
            values[valuesById[5] = "CHANGE_CAUSE_SETTLEMENT"] = 5;
            values[valuesById[6] = "CHANGE_CAUSE_CORRECTION"] = 6;
            values[valuesById[7] = "CHANGE_CAUSE_SOURCE"] = 7;
            return values;
        })();

        v1.Lineage = (function() {

            /**
             * Properties of a Lineage.
             * @typedef {Object} fairline.v1.Lineage.$Properties
             * @property {number} [inputPartition] Lineage inputPartition
             * @property {number} [firstOffset] Lineage firstOffset
             * @property {number} [lastOffset] Lineage lastOffset
             * @property {number} [firstEventSeq] Lineage firstEventSeq
             * @property {number} [lastEventSeq] Lineage lastEventSeq
             * @property {string} [modelVersion] Lineage modelVersion
             * @property {string} [modelHash] Lineage modelHash
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Lineage.
             * @memberof fairline.v1
             * @interface ILineage
             * @augments fairline.v1.Lineage.$Properties
             * @deprecated Use fairline.v1.Lineage.$Properties instead.
             */

            /**
             * Shape of a Lineage.
             * @typedef {fairline.v1.Lineage.$Properties} fairline.v1.Lineage.$Shape
             */

            /**
             * Constructs a new Lineage.
             * @memberof fairline.v1
             * @classdesc Represents a Lineage.
             * @constructor
             * @param {fairline.v1.Lineage.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Lineage = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Lineage inputPartition.
             * @member {number} inputPartition
             * @memberof fairline.v1.Lineage
             * @instance
             */
            Lineage.prototype.inputPartition = 0;

            /**
             * Lineage firstOffset.
             * @member {number} firstOffset
             * @memberof fairline.v1.Lineage
             * @instance
             */
            Lineage.prototype.firstOffset = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Lineage lastOffset.
             * @member {number} lastOffset
             * @memberof fairline.v1.Lineage
             * @instance
             */
            Lineage.prototype.lastOffset = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Lineage firstEventSeq.
             * @member {number} firstEventSeq
             * @memberof fairline.v1.Lineage
             * @instance
             */
            Lineage.prototype.firstEventSeq = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Lineage lastEventSeq.
             * @member {number} lastEventSeq
             * @memberof fairline.v1.Lineage
             * @instance
             */
            Lineage.prototype.lastEventSeq = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Lineage modelVersion.
             * @member {string} modelVersion
             * @memberof fairline.v1.Lineage
             * @instance
             */
            Lineage.prototype.modelVersion = "";

            /**
             * Lineage modelHash.
             * @member {string} modelHash
             * @memberof fairline.v1.Lineage
             * @instance
             */
            Lineage.prototype.modelHash = "";

            /**
             * Creates a new Lineage instance using the specified properties.
             * @function create
             * @memberof fairline.v1.Lineage
             * @static
             * @param {fairline.v1.Lineage.$Properties=} [properties] Properties to set
             * @returns {fairline.v1.Lineage} Lineage instance
             * @type {{
             *   (properties: fairline.v1.Lineage.$Shape): fairline.v1.Lineage & fairline.v1.Lineage.$Shape;
             *   (properties?: fairline.v1.Lineage.$Properties): fairline.v1.Lineage;
             * }}
             */
            Lineage.create = function(properties) {
                return new Lineage(properties);
            };

            /**
             * Encodes the specified Lineage message. Does not implicitly {@link fairline.v1.Lineage.verify|verify} messages.
             * @function encode
             * @memberof fairline.v1.Lineage
             * @static
             * @param {fairline.v1.Lineage.$Properties} message Lineage message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Lineage.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.inputPartition != null && $Object.hasOwnProperty.call(message, "inputPartition") && message.inputPartition !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.inputPartition);
                if (message.firstOffset != null && $Object.hasOwnProperty.call(message, "firstOffset") && (typeof message.firstOffset === "object" ? message.firstOffset.low || message.firstOffset.high : message.firstOffset !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).int64(message.firstOffset);
                if (message.lastOffset != null && $Object.hasOwnProperty.call(message, "lastOffset") && (typeof message.lastOffset === "object" ? message.lastOffset.low || message.lastOffset.high : message.lastOffset !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).int64(message.lastOffset);
                if (message.firstEventSeq != null && $Object.hasOwnProperty.call(message, "firstEventSeq") && (typeof message.firstEventSeq === "object" ? message.firstEventSeq.low || message.firstEventSeq.high : message.firstEventSeq !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).int64(message.firstEventSeq);
                if (message.lastEventSeq != null && $Object.hasOwnProperty.call(message, "lastEventSeq") && (typeof message.lastEventSeq === "object" ? message.lastEventSeq.low || message.lastEventSeq.high : message.lastEventSeq !== 0))
                    writer.uint32(/* id 5, wireType 0 =*/40).int64(message.lastEventSeq);
                if (message.modelVersion != null && $Object.hasOwnProperty.call(message, "modelVersion") && message.modelVersion !== "")
                    writer.uint32(/* id 6, wireType 2 =*/50).string(message.modelVersion);
                if (message.modelHash != null && $Object.hasOwnProperty.call(message, "modelHash") && message.modelHash !== "")
                    writer.uint32(/* id 7, wireType 2 =*/58).string(message.modelHash);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Lineage message from the specified reader or buffer.
             * @function decode
             * @memberof fairline.v1.Lineage
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fairline.v1.Lineage & fairline.v1.Lineage.$Shape} Lineage
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Lineage.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fairline.v1.Lineage();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.inputPartition = value;
                            else
                                delete message.inputPartition;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.firstOffset = value;
                            else
                                delete message.firstOffset;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.lastOffset = value;
                            else
                                delete message.lastOffset;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.firstEventSeq = value;
                            else
                                delete message.firstEventSeq;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.lastEventSeq = value;
                            else
                                delete message.lastEventSeq;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.modelVersion = value;
                            else
                                delete message.modelVersion;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.modelHash = value;
                            else
                                delete message.modelHash;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Lineage;
        })();

        v1.GameScore = (function() {

            /**
             * Properties of a GameScore.
             * @typedef {Object} fairline.v1.GameScore.$Properties
             * @property {fairline.v1.GamePhase} [phase] GameScore phase
             * @property {number} [home] GameScore home
             * @property {number} [away] GameScore away
             * @property {string} [clock] GameScore clock
             * @property {string} [situation] GameScore situation
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a GameScore.
             * @memberof fairline.v1
             * @interface IGameScore
             * @augments fairline.v1.GameScore.$Properties
             * @deprecated Use fairline.v1.GameScore.$Properties instead.
             */

            /**
             * Shape of a GameScore.
             * @typedef {fairline.v1.GameScore.$Properties} fairline.v1.GameScore.$Shape
             */

            /**
             * Constructs a new GameScore.
             * @memberof fairline.v1
             * @classdesc Represents a GameScore.
             * @constructor
             * @param {fairline.v1.GameScore.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const GameScore = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * GameScore phase.
             * @member {fairline.v1.GamePhase} phase
             * @memberof fairline.v1.GameScore
             * @instance
             */
            GameScore.prototype.phase = 0;

            /**
             * GameScore home.
             * @member {number} home
             * @memberof fairline.v1.GameScore
             * @instance
             */
            GameScore.prototype.home = 0;

            /**
             * GameScore away.
             * @member {number} away
             * @memberof fairline.v1.GameScore
             * @instance
             */
            GameScore.prototype.away = 0;

            /**
             * GameScore clock.
             * @member {string} clock
             * @memberof fairline.v1.GameScore
             * @instance
             */
            GameScore.prototype.clock = "";

            /**
             * GameScore situation.
             * @member {string} situation
             * @memberof fairline.v1.GameScore
             * @instance
             */
            GameScore.prototype.situation = "";

            /**
             * Creates a new GameScore instance using the specified properties.
             * @function create
             * @memberof fairline.v1.GameScore
             * @static
             * @param {fairline.v1.GameScore.$Properties=} [properties] Properties to set
             * @returns {fairline.v1.GameScore} GameScore instance
             * @type {{
             *   (properties: fairline.v1.GameScore.$Shape): fairline.v1.GameScore & fairline.v1.GameScore.$Shape;
             *   (properties?: fairline.v1.GameScore.$Properties): fairline.v1.GameScore;
             * }}
             */
            GameScore.create = function(properties) {
                return new GameScore(properties);
            };

            /**
             * Encodes the specified GameScore message. Does not implicitly {@link fairline.v1.GameScore.verify|verify} messages.
             * @function encode
             * @memberof fairline.v1.GameScore
             * @static
             * @param {fairline.v1.GameScore.$Properties} message GameScore message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            GameScore.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.phase != null && $Object.hasOwnProperty.call(message, "phase") && message.phase !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.phase);
                if (message.home != null && $Object.hasOwnProperty.call(message, "home") && message.home !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).int32(message.home);
                if (message.away != null && $Object.hasOwnProperty.call(message, "away") && message.away !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).int32(message.away);
                if (message.clock != null && $Object.hasOwnProperty.call(message, "clock") && message.clock !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.clock);
                if (message.situation != null && $Object.hasOwnProperty.call(message, "situation") && message.situation !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.situation);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a GameScore message from the specified reader or buffer.
             * @function decode
             * @memberof fairline.v1.GameScore
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fairline.v1.GameScore & fairline.v1.GameScore.$Shape} GameScore
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            GameScore.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fairline.v1.GameScore();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.phase = value;
                            else
                                delete message.phase;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.home = value;
                            else
                                delete message.home;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.away = value;
                            else
                                delete message.away;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.clock = value;
                            else
                                delete message.clock;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.situation = value;
                            else
                                delete message.situation;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return GameScore;
        })();

        /**
         * GamePhase enum.
         * @name fairline.v1.GamePhase
         * @enum {number}
         * @property {number} GAME_PHASE_UNSPECIFIED=0 GAME_PHASE_UNSPECIFIED value
         * @property {number} GAME_PHASE_PREGAME=1 GAME_PHASE_PREGAME value
         * @property {number} GAME_PHASE_LIVE=2 GAME_PHASE_LIVE value
         * @property {number} GAME_PHASE_BREAK=3 GAME_PHASE_BREAK value
         * @property {number} GAME_PHASE_FINAL=4 GAME_PHASE_FINAL value
         */
        v1.GamePhase = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "GAME_PHASE_UNSPECIFIED"] = 0;
            values[valuesById[1] = "GAME_PHASE_PREGAME"] = 1;
            values[valuesById[2] = "GAME_PHASE_LIVE"] = 2;
            values[valuesById[3] = "GAME_PHASE_BREAK"] = 3;
            values[valuesById[4] = "GAME_PHASE_FINAL"] = 4;
            return values;
        })();

        v1.OddsChange = (function() {

            /**
             * Properties of an OddsChange.
             * @typedef {Object} fairline.v1.OddsChange.$Properties
             * @property {string} [gameId] OddsChange gameId
             * @property {number} [changeSeq] OddsChange changeSeq
             * @property {number} [epoch] OddsChange epoch
             * @property {number} [throughEventSeq] OddsChange throughEventSeq
             * @property {number} [asOfUs] OddsChange asOfUs
             * @property {number} [validForMs] OddsChange validForMs
             * @property {string} [gameDate] OddsChange gameDate
             * @property {fairline.v1.ChangeCause} [cause] OddsChange cause
             * @property {fairline.v1.Lineage.$Properties} [lineage] OddsChange lineage
             * @property {fairline.v1.GameScore.$Properties} [score] OddsChange score
             * @property {number} [sentAtUs] OddsChange sentAtUs
             * @property {Array.<fairline.v1.Market.$Properties>} [markets] OddsChange markets
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an OddsChange.
             * @memberof fairline.v1
             * @interface IOddsChange
             * @augments fairline.v1.OddsChange.$Properties
             * @deprecated Use fairline.v1.OddsChange.$Properties instead.
             */

            /**
             * Shape of an OddsChange.
             * @typedef {fairline.v1.OddsChange.$Properties} fairline.v1.OddsChange.$Shape
             */

            /**
             * Constructs a new OddsChange.
             * @memberof fairline.v1
             * @classdesc Represents an OddsChange.
             * @constructor
             * @param {fairline.v1.OddsChange.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const OddsChange = function (properties) {
                this.markets = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * OddsChange gameId.
             * @member {string} gameId
             * @memberof fairline.v1.OddsChange
             * @instance
             */
            OddsChange.prototype.gameId = "";

            /**
             * OddsChange changeSeq.
             * @member {number} changeSeq
             * @memberof fairline.v1.OddsChange
             * @instance
             */
            OddsChange.prototype.changeSeq = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * OddsChange epoch.
             * @member {number} epoch
             * @memberof fairline.v1.OddsChange
             * @instance
             */
            OddsChange.prototype.epoch = 0;

            /**
             * OddsChange throughEventSeq.
             * @member {number} throughEventSeq
             * @memberof fairline.v1.OddsChange
             * @instance
             */
            OddsChange.prototype.throughEventSeq = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * OddsChange asOfUs.
             * @member {number} asOfUs
             * @memberof fairline.v1.OddsChange
             * @instance
             */
            OddsChange.prototype.asOfUs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * OddsChange validForMs.
             * @member {number} validForMs
             * @memberof fairline.v1.OddsChange
             * @instance
             */
            OddsChange.prototype.validForMs = 0;

            /**
             * OddsChange gameDate.
             * @member {string} gameDate
             * @memberof fairline.v1.OddsChange
             * @instance
             */
            OddsChange.prototype.gameDate = "";

            /**
             * OddsChange cause.
             * @member {fairline.v1.ChangeCause} cause
             * @memberof fairline.v1.OddsChange
             * @instance
             */
            OddsChange.prototype.cause = 0;

            /**
             * OddsChange lineage.
             * @member {fairline.v1.Lineage} lineage
             * @memberof fairline.v1.OddsChange
             * @instance
             */
            OddsChange.prototype.lineage = null;

            /**
             * OddsChange score.
             * @member {fairline.v1.GameScore} score
             * @memberof fairline.v1.OddsChange
             * @instance
             */
            OddsChange.prototype.score = null;

            /**
             * OddsChange sentAtUs.
             * @member {number} sentAtUs
             * @memberof fairline.v1.OddsChange
             * @instance
             */
            OddsChange.prototype.sentAtUs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * OddsChange markets.
             * @member {Array.<fairline.v1.Market>} markets
             * @memberof fairline.v1.OddsChange
             * @instance
             */
            OddsChange.prototype.markets = $util.emptyArray;

            /**
             * Creates a new OddsChange instance using the specified properties.
             * @function create
             * @memberof fairline.v1.OddsChange
             * @static
             * @param {fairline.v1.OddsChange.$Properties=} [properties] Properties to set
             * @returns {fairline.v1.OddsChange} OddsChange instance
             * @type {{
             *   (properties: fairline.v1.OddsChange.$Shape): fairline.v1.OddsChange & fairline.v1.OddsChange.$Shape;
             *   (properties?: fairline.v1.OddsChange.$Properties): fairline.v1.OddsChange;
             * }}
             */
            OddsChange.create = function(properties) {
                return new OddsChange(properties);
            };

            /**
             * Encodes the specified OddsChange message. Does not implicitly {@link fairline.v1.OddsChange.verify|verify} messages.
             * @function encode
             * @memberof fairline.v1.OddsChange
             * @static
             * @param {fairline.v1.OddsChange.$Properties} message OddsChange message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            OddsChange.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.gameId != null && $Object.hasOwnProperty.call(message, "gameId") && message.gameId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.gameId);
                if (message.changeSeq != null && $Object.hasOwnProperty.call(message, "changeSeq") && (typeof message.changeSeq === "object" ? message.changeSeq.low || message.changeSeq.high : message.changeSeq !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).int64(message.changeSeq);
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && message.epoch !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).int32(message.epoch);
                if (message.throughEventSeq != null && $Object.hasOwnProperty.call(message, "throughEventSeq") && (typeof message.throughEventSeq === "object" ? message.throughEventSeq.low || message.throughEventSeq.high : message.throughEventSeq !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).int64(message.throughEventSeq);
                if (message.asOfUs != null && $Object.hasOwnProperty.call(message, "asOfUs") && (typeof message.asOfUs === "object" ? message.asOfUs.low || message.asOfUs.high : message.asOfUs !== 0))
                    writer.uint32(/* id 5, wireType 0 =*/40).int64(message.asOfUs);
                if (message.validForMs != null && $Object.hasOwnProperty.call(message, "validForMs") && message.validForMs !== 0)
                    writer.uint32(/* id 6, wireType 0 =*/48).int32(message.validForMs);
                if (message.gameDate != null && $Object.hasOwnProperty.call(message, "gameDate") && message.gameDate !== "")
                    writer.uint32(/* id 7, wireType 2 =*/58).string(message.gameDate);
                if (message.cause != null && $Object.hasOwnProperty.call(message, "cause") && message.cause !== 0)
                    writer.uint32(/* id 8, wireType 0 =*/64).int32(message.cause);
                if (message.lineage != null && $Object.hasOwnProperty.call(message, "lineage"))
                    $root.fairline.v1.Lineage.encode(message.lineage, writer.uint32(/* id 9, wireType 2 =*/74).fork(), _depth + 1).ldelim();
                if (message.score != null && $Object.hasOwnProperty.call(message, "score"))
                    $root.fairline.v1.GameScore.encode(message.score, writer.uint32(/* id 10, wireType 2 =*/82).fork(), _depth + 1).ldelim();
                if (message.sentAtUs != null && $Object.hasOwnProperty.call(message, "sentAtUs") && (typeof message.sentAtUs === "object" ? message.sentAtUs.low || message.sentAtUs.high : message.sentAtUs !== 0))
                    writer.uint32(/* id 11, wireType 0 =*/88).int64(message.sentAtUs);
                if (message.markets != null && message.markets.length)
                    for (let i = 0; i < message.markets.length; ++i)
                        $root.fairline.v1.Market.encode(message.markets[i], writer.uint32(/* id 12, wireType 2 =*/98).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an OddsChange message from the specified reader or buffer.
             * @function decode
             * @memberof fairline.v1.OddsChange
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fairline.v1.OddsChange & fairline.v1.OddsChange.$Shape} OddsChange
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            OddsChange.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fairline.v1.OddsChange();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.gameId = value;
                            else
                                delete message.gameId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.changeSeq = value;
                            else
                                delete message.changeSeq;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.epoch = value;
                            else
                                delete message.epoch;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.throughEventSeq = value;
                            else
                                delete message.throughEventSeq;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.asOfUs = value;
                            else
                                delete message.asOfUs;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.validForMs = value;
                            else
                                delete message.validForMs;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.gameDate = value;
                            else
                                delete message.gameDate;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.cause = value;
                            else
                                delete message.cause;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            message.lineage = $root.fairline.v1.Lineage.decode(reader, reader.size(), $undefined, _depth + 1, message.lineage);
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            message.score = $root.fairline.v1.GameScore.decode(reader, reader.size(), $undefined, _depth + 1, message.score);
                            continue;
                        }
                    case 11: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.sentAtUs = value;
                            else
                                delete message.sentAtUs;
                            continue;
                        }
                    case 12: {
                            if (wireType !== 2)
                                break;
                            if (!(message.markets && message.markets.length))
                                message.markets = [];
                            message.markets.push($root.fairline.v1.Market.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return OddsChange;
        })();

        v1.Board = (function() {

            /**
             * Properties of a Board.
             * @typedef {Object} fairline.v1.Board.$Properties
             * @property {string} [gameId] Board gameId
             * @property {number} [changeSeq] Board changeSeq
             * @property {number} [epoch] Board epoch
             * @property {number} [throughEventSeq] Board throughEventSeq
             * @property {number} [asOfUs] Board asOfUs
             * @property {number} [validForMs] Board validForMs
             * @property {string} [gameDate] Board gameDate
             * @property {fairline.v1.GameScore.$Properties} [score] Board score
             * @property {fairline.v1.Teams.$Properties} [teams] Board teams
             * @property {Array.<fairline.v1.Market.$Properties>} [markets] Board markets
             * @property {number} [oddsOffset] Board oddsOffset
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Board.
             * @memberof fairline.v1
             * @interface IBoard
             * @augments fairline.v1.Board.$Properties
             * @deprecated Use fairline.v1.Board.$Properties instead.
             */

            /**
             * Shape of a Board.
             * @typedef {fairline.v1.Board.$Properties} fairline.v1.Board.$Shape
             */

            /**
             * Constructs a new Board.
             * @memberof fairline.v1
             * @classdesc Represents a Board.
             * @constructor
             * @param {fairline.v1.Board.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Board = function (properties) {
                this.markets = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Board gameId.
             * @member {string} gameId
             * @memberof fairline.v1.Board
             * @instance
             */
            Board.prototype.gameId = "";

            /**
             * Board changeSeq.
             * @member {number} changeSeq
             * @memberof fairline.v1.Board
             * @instance
             */
            Board.prototype.changeSeq = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Board epoch.
             * @member {number} epoch
             * @memberof fairline.v1.Board
             * @instance
             */
            Board.prototype.epoch = 0;

            /**
             * Board throughEventSeq.
             * @member {number} throughEventSeq
             * @memberof fairline.v1.Board
             * @instance
             */
            Board.prototype.throughEventSeq = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Board asOfUs.
             * @member {number} asOfUs
             * @memberof fairline.v1.Board
             * @instance
             */
            Board.prototype.asOfUs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Board validForMs.
             * @member {number} validForMs
             * @memberof fairline.v1.Board
             * @instance
             */
            Board.prototype.validForMs = 0;

            /**
             * Board gameDate.
             * @member {string} gameDate
             * @memberof fairline.v1.Board
             * @instance
             */
            Board.prototype.gameDate = "";

            /**
             * Board score.
             * @member {fairline.v1.GameScore} score
             * @memberof fairline.v1.Board
             * @instance
             */
            Board.prototype.score = null;

            /**
             * Board teams.
             * @member {fairline.v1.Teams} teams
             * @memberof fairline.v1.Board
             * @instance
             */
            Board.prototype.teams = null;

            /**
             * Board markets.
             * @member {Array.<fairline.v1.Market>} markets
             * @memberof fairline.v1.Board
             * @instance
             */
            Board.prototype.markets = $util.emptyArray;

            /**
             * Board oddsOffset.
             * @member {number} oddsOffset
             * @memberof fairline.v1.Board
             * @instance
             */
            Board.prototype.oddsOffset = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Creates a new Board instance using the specified properties.
             * @function create
             * @memberof fairline.v1.Board
             * @static
             * @param {fairline.v1.Board.$Properties=} [properties] Properties to set
             * @returns {fairline.v1.Board} Board instance
             * @type {{
             *   (properties: fairline.v1.Board.$Shape): fairline.v1.Board & fairline.v1.Board.$Shape;
             *   (properties?: fairline.v1.Board.$Properties): fairline.v1.Board;
             * }}
             */
            Board.create = function(properties) {
                return new Board(properties);
            };

            /**
             * Encodes the specified Board message. Does not implicitly {@link fairline.v1.Board.verify|verify} messages.
             * @function encode
             * @memberof fairline.v1.Board
             * @static
             * @param {fairline.v1.Board.$Properties} message Board message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Board.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.gameId != null && $Object.hasOwnProperty.call(message, "gameId") && message.gameId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.gameId);
                if (message.changeSeq != null && $Object.hasOwnProperty.call(message, "changeSeq") && (typeof message.changeSeq === "object" ? message.changeSeq.low || message.changeSeq.high : message.changeSeq !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).int64(message.changeSeq);
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && message.epoch !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).int32(message.epoch);
                if (message.throughEventSeq != null && $Object.hasOwnProperty.call(message, "throughEventSeq") && (typeof message.throughEventSeq === "object" ? message.throughEventSeq.low || message.throughEventSeq.high : message.throughEventSeq !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).int64(message.throughEventSeq);
                if (message.asOfUs != null && $Object.hasOwnProperty.call(message, "asOfUs") && (typeof message.asOfUs === "object" ? message.asOfUs.low || message.asOfUs.high : message.asOfUs !== 0))
                    writer.uint32(/* id 5, wireType 0 =*/40).int64(message.asOfUs);
                if (message.validForMs != null && $Object.hasOwnProperty.call(message, "validForMs") && message.validForMs !== 0)
                    writer.uint32(/* id 6, wireType 0 =*/48).int32(message.validForMs);
                if (message.gameDate != null && $Object.hasOwnProperty.call(message, "gameDate") && message.gameDate !== "")
                    writer.uint32(/* id 7, wireType 2 =*/58).string(message.gameDate);
                if (message.score != null && $Object.hasOwnProperty.call(message, "score"))
                    $root.fairline.v1.GameScore.encode(message.score, writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                if (message.teams != null && $Object.hasOwnProperty.call(message, "teams"))
                    $root.fairline.v1.Teams.encode(message.teams, writer.uint32(/* id 9, wireType 2 =*/74).fork(), _depth + 1).ldelim();
                if (message.markets != null && message.markets.length)
                    for (let i = 0; i < message.markets.length; ++i)
                        $root.fairline.v1.Market.encode(message.markets[i], writer.uint32(/* id 10, wireType 2 =*/82).fork(), _depth + 1).ldelim();
                if (message.oddsOffset != null && $Object.hasOwnProperty.call(message, "oddsOffset") && (typeof message.oddsOffset === "object" ? message.oddsOffset.low || message.oddsOffset.high : message.oddsOffset !== 0))
                    writer.uint32(/* id 11, wireType 0 =*/88).int64(message.oddsOffset);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Board message from the specified reader or buffer.
             * @function decode
             * @memberof fairline.v1.Board
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fairline.v1.Board & fairline.v1.Board.$Shape} Board
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Board.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fairline.v1.Board();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.gameId = value;
                            else
                                delete message.gameId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.changeSeq = value;
                            else
                                delete message.changeSeq;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.epoch = value;
                            else
                                delete message.epoch;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.throughEventSeq = value;
                            else
                                delete message.throughEventSeq;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.asOfUs = value;
                            else
                                delete message.asOfUs;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.validForMs = value;
                            else
                                delete message.validForMs;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.gameDate = value;
                            else
                                delete message.gameDate;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message.score = $root.fairline.v1.GameScore.decode(reader, reader.size(), $undefined, _depth + 1, message.score);
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            message.teams = $root.fairline.v1.Teams.decode(reader, reader.size(), $undefined, _depth + 1, message.teams);
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            if (!(message.markets && message.markets.length))
                                message.markets = [];
                            message.markets.push($root.fairline.v1.Market.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 11: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.oddsOffset = value;
                            else
                                delete message.oddsOffset;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Board;
        })();

        v1.Teams = (function() {

            /**
             * Properties of a Teams.
             * @typedef {Object} fairline.v1.Teams.$Properties
             * @property {string} [homeId] Teams homeId
             * @property {string} [homeName] Teams homeName
             * @property {string} [homeAbbreviation] Teams homeAbbreviation
             * @property {string} [awayId] Teams awayId
             * @property {string} [awayName] Teams awayName
             * @property {string} [awayAbbreviation] Teams awayAbbreviation
             * @property {number} [startsAtUs] Teams startsAtUs
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Teams.
             * @memberof fairline.v1
             * @interface ITeams
             * @augments fairline.v1.Teams.$Properties
             * @deprecated Use fairline.v1.Teams.$Properties instead.
             */

            /**
             * Shape of a Teams.
             * @typedef {fairline.v1.Teams.$Properties} fairline.v1.Teams.$Shape
             */

            /**
             * Constructs a new Teams.
             * @memberof fairline.v1
             * @classdesc Represents a Teams.
             * @constructor
             * @param {fairline.v1.Teams.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Teams = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Teams homeId.
             * @member {string} homeId
             * @memberof fairline.v1.Teams
             * @instance
             */
            Teams.prototype.homeId = "";

            /**
             * Teams homeName.
             * @member {string} homeName
             * @memberof fairline.v1.Teams
             * @instance
             */
            Teams.prototype.homeName = "";

            /**
             * Teams homeAbbreviation.
             * @member {string} homeAbbreviation
             * @memberof fairline.v1.Teams
             * @instance
             */
            Teams.prototype.homeAbbreviation = "";

            /**
             * Teams awayId.
             * @member {string} awayId
             * @memberof fairline.v1.Teams
             * @instance
             */
            Teams.prototype.awayId = "";

            /**
             * Teams awayName.
             * @member {string} awayName
             * @memberof fairline.v1.Teams
             * @instance
             */
            Teams.prototype.awayName = "";

            /**
             * Teams awayAbbreviation.
             * @member {string} awayAbbreviation
             * @memberof fairline.v1.Teams
             * @instance
             */
            Teams.prototype.awayAbbreviation = "";

            /**
             * Teams startsAtUs.
             * @member {number} startsAtUs
             * @memberof fairline.v1.Teams
             * @instance
             */
            Teams.prototype.startsAtUs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Creates a new Teams instance using the specified properties.
             * @function create
             * @memberof fairline.v1.Teams
             * @static
             * @param {fairline.v1.Teams.$Properties=} [properties] Properties to set
             * @returns {fairline.v1.Teams} Teams instance
             * @type {{
             *   (properties: fairline.v1.Teams.$Shape): fairline.v1.Teams & fairline.v1.Teams.$Shape;
             *   (properties?: fairline.v1.Teams.$Properties): fairline.v1.Teams;
             * }}
             */
            Teams.create = function(properties) {
                return new Teams(properties);
            };

            /**
             * Encodes the specified Teams message. Does not implicitly {@link fairline.v1.Teams.verify|verify} messages.
             * @function encode
             * @memberof fairline.v1.Teams
             * @static
             * @param {fairline.v1.Teams.$Properties} message Teams message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Teams.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.homeId != null && $Object.hasOwnProperty.call(message, "homeId") && message.homeId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.homeId);
                if (message.homeName != null && $Object.hasOwnProperty.call(message, "homeName") && message.homeName !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.homeName);
                if (message.homeAbbreviation != null && $Object.hasOwnProperty.call(message, "homeAbbreviation") && message.homeAbbreviation !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.homeAbbreviation);
                if (message.awayId != null && $Object.hasOwnProperty.call(message, "awayId") && message.awayId !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.awayId);
                if (message.awayName != null && $Object.hasOwnProperty.call(message, "awayName") && message.awayName !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.awayName);
                if (message.awayAbbreviation != null && $Object.hasOwnProperty.call(message, "awayAbbreviation") && message.awayAbbreviation !== "")
                    writer.uint32(/* id 6, wireType 2 =*/50).string(message.awayAbbreviation);
                if (message.startsAtUs != null && $Object.hasOwnProperty.call(message, "startsAtUs") && (typeof message.startsAtUs === "object" ? message.startsAtUs.low || message.startsAtUs.high : message.startsAtUs !== 0))
                    writer.uint32(/* id 7, wireType 0 =*/56).int64(message.startsAtUs);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Teams message from the specified reader or buffer.
             * @function decode
             * @memberof fairline.v1.Teams
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fairline.v1.Teams & fairline.v1.Teams.$Shape} Teams
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Teams.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fairline.v1.Teams();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.homeId = value;
                            else
                                delete message.homeId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.homeName = value;
                            else
                                delete message.homeName;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.homeAbbreviation = value;
                            else
                                delete message.homeAbbreviation;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.awayId = value;
                            else
                                delete message.awayId;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.awayName = value;
                            else
                                delete message.awayName;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.awayAbbreviation = value;
                            else
                                delete message.awayAbbreviation;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.startsAtUs = value;
                            else
                                delete message.startsAtUs;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Teams;
        })();

        v1.StopRecord = (function() {

            /**
             * Properties of a StopRecord.
             * @typedef {Object} fairline.v1.StopRecord.$Properties
             * @property {string} [gameId] StopRecord gameId
             * @property {number} [eventSeq] StopRecord eventSeq
             * @property {number} [asOfUs] StopRecord asOfUs
             * @property {string} [gameDate] StopRecord gameDate
             * @property {fairline.v1.BetStop.$Properties|null} [stop] StopRecord stop
             * @property {fairline.v1.Resume.$Properties|null} [resume] StopRecord resume
             * @property {"stop"|"resume"} [body] StopRecord body
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a StopRecord.
             * @memberof fairline.v1
             * @interface IStopRecord
             * @augments fairline.v1.StopRecord.$Properties
             * @deprecated Use fairline.v1.StopRecord.$Properties instead.
             */

            /**
             * Narrowed shape of a StopRecord.
             * @typedef {{
             *   gameId?: string;
             *   eventSeq?: number;
             *   asOfUs?: number;
             *   gameDate?: string;
             *   stop?: fairline.v1.BetStop.$Shape|null;
             *   resume?: fairline.v1.Resume.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ body?: undefined; stop?: null; resume?: null }|{ body?: "stop"; stop: fairline.v1.BetStop.$Shape; resume?: null }|{ body?: "resume"; stop?: null; resume: fairline.v1.Resume.$Shape })
             * )} fairline.v1.StopRecord.$Shape
             */

            /**
             * Constructs a new StopRecord.
             * @memberof fairline.v1
             * @classdesc Represents a StopRecord.
             * @constructor
             * @param {fairline.v1.StopRecord.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const StopRecord = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * StopRecord gameId.
             * @member {string} gameId
             * @memberof fairline.v1.StopRecord
             * @instance
             */
            StopRecord.prototype.gameId = "";

            /**
             * StopRecord eventSeq.
             * @member {number} eventSeq
             * @memberof fairline.v1.StopRecord
             * @instance
             */
            StopRecord.prototype.eventSeq = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * StopRecord asOfUs.
             * @member {number} asOfUs
             * @memberof fairline.v1.StopRecord
             * @instance
             */
            StopRecord.prototype.asOfUs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * StopRecord gameDate.
             * @member {string} gameDate
             * @memberof fairline.v1.StopRecord
             * @instance
             */
            StopRecord.prototype.gameDate = "";

            /**
             * StopRecord stop.
             * @member {fairline.v1.BetStop|null} stop
             * @memberof fairline.v1.StopRecord
             * @instance
             */
            StopRecord.prototype.stop = null;

            /**
             * StopRecord resume.
             * @member {fairline.v1.Resume|null} resume
             * @memberof fairline.v1.StopRecord
             * @instance
             */
            StopRecord.prototype.resume = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * StopRecord body.
             * @member {"stop"|"resume"|undefined} body
             * @memberof fairline.v1.StopRecord
             * @instance
             */
            $Object.defineProperty(StopRecord.prototype, "body", {
                get: $util.oneOfGetter($oneOfFields = ["stop", "resume"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new StopRecord instance using the specified properties.
             * @function create
             * @memberof fairline.v1.StopRecord
             * @static
             * @param {fairline.v1.StopRecord.$Properties=} [properties] Properties to set
             * @returns {fairline.v1.StopRecord} StopRecord instance
             * @type {{
             *   (properties: fairline.v1.StopRecord.$Shape): fairline.v1.StopRecord & fairline.v1.StopRecord.$Shape;
             *   (properties?: fairline.v1.StopRecord.$Properties): fairline.v1.StopRecord;
             * }}
             */
            StopRecord.create = function(properties) {
                return new StopRecord(properties);
            };

            /**
             * Encodes the specified StopRecord message. Does not implicitly {@link fairline.v1.StopRecord.verify|verify} messages.
             * @function encode
             * @memberof fairline.v1.StopRecord
             * @static
             * @param {fairline.v1.StopRecord.$Properties} message StopRecord message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            StopRecord.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.gameId != null && $Object.hasOwnProperty.call(message, "gameId") && message.gameId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.gameId);
                if (message.eventSeq != null && $Object.hasOwnProperty.call(message, "eventSeq") && (typeof message.eventSeq === "object" ? message.eventSeq.low || message.eventSeq.high : message.eventSeq !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).int64(message.eventSeq);
                if (message.asOfUs != null && $Object.hasOwnProperty.call(message, "asOfUs") && (typeof message.asOfUs === "object" ? message.asOfUs.low || message.asOfUs.high : message.asOfUs !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).int64(message.asOfUs);
                if (message.gameDate != null && $Object.hasOwnProperty.call(message, "gameDate") && message.gameDate !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.gameDate);
                if (message.stop != null && $Object.hasOwnProperty.call(message, "stop"))
                    $root.fairline.v1.BetStop.encode(message.stop, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.resume != null && $Object.hasOwnProperty.call(message, "resume"))
                    $root.fairline.v1.Resume.encode(message.resume, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a StopRecord message from the specified reader or buffer.
             * @function decode
             * @memberof fairline.v1.StopRecord
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fairline.v1.StopRecord & fairline.v1.StopRecord.$Shape} StopRecord
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            StopRecord.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fairline.v1.StopRecord();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.gameId = value;
                            else
                                delete message.gameId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.eventSeq = value;
                            else
                                delete message.eventSeq;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.asOfUs = value;
                            else
                                delete message.asOfUs;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.gameDate = value;
                            else
                                delete message.gameDate;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.stop = $root.fairline.v1.BetStop.decode(reader, reader.size(), $undefined, _depth + 1, message.stop);
                            message.body = "stop";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.resume = $root.fairline.v1.Resume.decode(reader, reader.size(), $undefined, _depth + 1, message.resume);
                            message.body = "resume";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return StopRecord;
        })();

        v1.BetStop = (function() {

            /**
             * Properties of a BetStop.
             * @typedef {Object} fairline.v1.BetStop.$Properties
             * @property {string} [reason] BetStop reason
             * @property {Array.<string>} [marketTypes] BetStop marketTypes
             * @property {string} [participant] BetStop participant
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a BetStop.
             * @memberof fairline.v1
             * @interface IBetStop
             * @augments fairline.v1.BetStop.$Properties
             * @deprecated Use fairline.v1.BetStop.$Properties instead.
             */

            /**
             * Shape of a BetStop.
             * @typedef {fairline.v1.BetStop.$Properties} fairline.v1.BetStop.$Shape
             */

            /**
             * Constructs a new BetStop.
             * @memberof fairline.v1
             * @classdesc Represents a BetStop.
             * @constructor
             * @param {fairline.v1.BetStop.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const BetStop = function (properties) {
                this.marketTypes = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * BetStop reason.
             * @member {string} reason
             * @memberof fairline.v1.BetStop
             * @instance
             */
            BetStop.prototype.reason = "";

            /**
             * BetStop marketTypes.
             * @member {Array.<string>} marketTypes
             * @memberof fairline.v1.BetStop
             * @instance
             */
            BetStop.prototype.marketTypes = $util.emptyArray;

            /**
             * BetStop participant.
             * @member {string} participant
             * @memberof fairline.v1.BetStop
             * @instance
             */
            BetStop.prototype.participant = "";

            /**
             * Creates a new BetStop instance using the specified properties.
             * @function create
             * @memberof fairline.v1.BetStop
             * @static
             * @param {fairline.v1.BetStop.$Properties=} [properties] Properties to set
             * @returns {fairline.v1.BetStop} BetStop instance
             * @type {{
             *   (properties: fairline.v1.BetStop.$Shape): fairline.v1.BetStop & fairline.v1.BetStop.$Shape;
             *   (properties?: fairline.v1.BetStop.$Properties): fairline.v1.BetStop;
             * }}
             */
            BetStop.create = function(properties) {
                return new BetStop(properties);
            };

            /**
             * Encodes the specified BetStop message. Does not implicitly {@link fairline.v1.BetStop.verify|verify} messages.
             * @function encode
             * @memberof fairline.v1.BetStop
             * @static
             * @param {fairline.v1.BetStop.$Properties} message BetStop message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            BetStop.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.reason);
                if (message.marketTypes != null && message.marketTypes.length)
                    for (let i = 0; i < message.marketTypes.length; ++i)
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.marketTypes[i]);
                if (message.participant != null && $Object.hasOwnProperty.call(message, "participant") && message.participant !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.participant);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a BetStop message from the specified reader or buffer.
             * @function decode
             * @memberof fairline.v1.BetStop
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fairline.v1.BetStop & fairline.v1.BetStop.$Shape} BetStop
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            BetStop.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fairline.v1.BetStop();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.reason = value;
                            else
                                delete message.reason;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.marketTypes && message.marketTypes.length))
                                message.marketTypes = [];
                            message.marketTypes.push(reader.stringVerify());
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.participant = value;
                            else
                                delete message.participant;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return BetStop;
        })();

        v1.Resume = (function() {

            /**
             * Properties of a Resume.
             * @typedef {Object} fairline.v1.Resume.$Properties
             * @property {string} [reason] Resume reason
             * @property {Array.<string>} [marketTypes] Resume marketTypes
             * @property {string} [participant] Resume participant
             * @property {number} [changeSeq] Resume changeSeq
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Resume.
             * @memberof fairline.v1
             * @interface IResume
             * @augments fairline.v1.Resume.$Properties
             * @deprecated Use fairline.v1.Resume.$Properties instead.
             */

            /**
             * Shape of a Resume.
             * @typedef {fairline.v1.Resume.$Properties} fairline.v1.Resume.$Shape
             */

            /**
             * Constructs a new Resume.
             * @memberof fairline.v1
             * @classdesc Represents a Resume.
             * @constructor
             * @param {fairline.v1.Resume.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Resume = function (properties) {
                this.marketTypes = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Resume reason.
             * @member {string} reason
             * @memberof fairline.v1.Resume
             * @instance
             */
            Resume.prototype.reason = "";

            /**
             * Resume marketTypes.
             * @member {Array.<string>} marketTypes
             * @memberof fairline.v1.Resume
             * @instance
             */
            Resume.prototype.marketTypes = $util.emptyArray;

            /**
             * Resume participant.
             * @member {string} participant
             * @memberof fairline.v1.Resume
             * @instance
             */
            Resume.prototype.participant = "";

            /**
             * Resume changeSeq.
             * @member {number} changeSeq
             * @memberof fairline.v1.Resume
             * @instance
             */
            Resume.prototype.changeSeq = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Creates a new Resume instance using the specified properties.
             * @function create
             * @memberof fairline.v1.Resume
             * @static
             * @param {fairline.v1.Resume.$Properties=} [properties] Properties to set
             * @returns {fairline.v1.Resume} Resume instance
             * @type {{
             *   (properties: fairline.v1.Resume.$Shape): fairline.v1.Resume & fairline.v1.Resume.$Shape;
             *   (properties?: fairline.v1.Resume.$Properties): fairline.v1.Resume;
             * }}
             */
            Resume.create = function(properties) {
                return new Resume(properties);
            };

            /**
             * Encodes the specified Resume message. Does not implicitly {@link fairline.v1.Resume.verify|verify} messages.
             * @function encode
             * @memberof fairline.v1.Resume
             * @static
             * @param {fairline.v1.Resume.$Properties} message Resume message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Resume.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.reason);
                if (message.marketTypes != null && message.marketTypes.length)
                    for (let i = 0; i < message.marketTypes.length; ++i)
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.marketTypes[i]);
                if (message.participant != null && $Object.hasOwnProperty.call(message, "participant") && message.participant !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.participant);
                if (message.changeSeq != null && $Object.hasOwnProperty.call(message, "changeSeq") && (typeof message.changeSeq === "object" ? message.changeSeq.low || message.changeSeq.high : message.changeSeq !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).int64(message.changeSeq);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Resume message from the specified reader or buffer.
             * @function decode
             * @memberof fairline.v1.Resume
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fairline.v1.Resume & fairline.v1.Resume.$Shape} Resume
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Resume.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fairline.v1.Resume();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.reason = value;
                            else
                                delete message.reason;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.marketTypes && message.marketTypes.length))
                                message.marketTypes = [];
                            message.marketTypes.push(reader.stringVerify());
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.participant = value;
                            else
                                delete message.participant;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.changeSeq = value;
                            else
                                delete message.changeSeq;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Resume;
        })();

        v1.GameStatus = (function() {

            /**
             * Properties of a GameStatus.
             * @typedef {Object} fairline.v1.GameStatus.$Properties
             * @property {string} [gameId] GameStatus gameId
             * @property {number} [changeSeq] GameStatus changeSeq
             * @property {number} [epoch] GameStatus epoch
             * @property {number} [asOfUs] GameStatus asOfUs
             * @property {number} [validForMs] GameStatus validForMs
             * @property {fairline.v1.FeedState} [feed] GameStatus feed
             * @property {number} [heartbeatOffset] GameStatus heartbeatOffset
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a GameStatus.
             * @memberof fairline.v1
             * @interface IGameStatus
             * @augments fairline.v1.GameStatus.$Properties
             * @deprecated Use fairline.v1.GameStatus.$Properties instead.
             */

            /**
             * Shape of a GameStatus.
             * @typedef {fairline.v1.GameStatus.$Properties} fairline.v1.GameStatus.$Shape
             */

            /**
             * Constructs a new GameStatus.
             * @memberof fairline.v1
             * @classdesc Represents a GameStatus.
             * @constructor
             * @param {fairline.v1.GameStatus.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const GameStatus = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * GameStatus gameId.
             * @member {string} gameId
             * @memberof fairline.v1.GameStatus
             * @instance
             */
            GameStatus.prototype.gameId = "";

            /**
             * GameStatus changeSeq.
             * @member {number} changeSeq
             * @memberof fairline.v1.GameStatus
             * @instance
             */
            GameStatus.prototype.changeSeq = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * GameStatus epoch.
             * @member {number} epoch
             * @memberof fairline.v1.GameStatus
             * @instance
             */
            GameStatus.prototype.epoch = 0;

            /**
             * GameStatus asOfUs.
             * @member {number} asOfUs
             * @memberof fairline.v1.GameStatus
             * @instance
             */
            GameStatus.prototype.asOfUs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * GameStatus validForMs.
             * @member {number} validForMs
             * @memberof fairline.v1.GameStatus
             * @instance
             */
            GameStatus.prototype.validForMs = 0;

            /**
             * GameStatus feed.
             * @member {fairline.v1.FeedState} feed
             * @memberof fairline.v1.GameStatus
             * @instance
             */
            GameStatus.prototype.feed = 0;

            /**
             * GameStatus heartbeatOffset.
             * @member {number} heartbeatOffset
             * @memberof fairline.v1.GameStatus
             * @instance
             */
            GameStatus.prototype.heartbeatOffset = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Creates a new GameStatus instance using the specified properties.
             * @function create
             * @memberof fairline.v1.GameStatus
             * @static
             * @param {fairline.v1.GameStatus.$Properties=} [properties] Properties to set
             * @returns {fairline.v1.GameStatus} GameStatus instance
             * @type {{
             *   (properties: fairline.v1.GameStatus.$Shape): fairline.v1.GameStatus & fairline.v1.GameStatus.$Shape;
             *   (properties?: fairline.v1.GameStatus.$Properties): fairline.v1.GameStatus;
             * }}
             */
            GameStatus.create = function(properties) {
                return new GameStatus(properties);
            };

            /**
             * Encodes the specified GameStatus message. Does not implicitly {@link fairline.v1.GameStatus.verify|verify} messages.
             * @function encode
             * @memberof fairline.v1.GameStatus
             * @static
             * @param {fairline.v1.GameStatus.$Properties} message GameStatus message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            GameStatus.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.gameId != null && $Object.hasOwnProperty.call(message, "gameId") && message.gameId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.gameId);
                if (message.changeSeq != null && $Object.hasOwnProperty.call(message, "changeSeq") && (typeof message.changeSeq === "object" ? message.changeSeq.low || message.changeSeq.high : message.changeSeq !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).int64(message.changeSeq);
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && message.epoch !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).int32(message.epoch);
                if (message.asOfUs != null && $Object.hasOwnProperty.call(message, "asOfUs") && (typeof message.asOfUs === "object" ? message.asOfUs.low || message.asOfUs.high : message.asOfUs !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).int64(message.asOfUs);
                if (message.validForMs != null && $Object.hasOwnProperty.call(message, "validForMs") && message.validForMs !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).int32(message.validForMs);
                if (message.feed != null && $Object.hasOwnProperty.call(message, "feed") && message.feed !== 0)
                    writer.uint32(/* id 6, wireType 0 =*/48).int32(message.feed);
                if (message.heartbeatOffset != null && $Object.hasOwnProperty.call(message, "heartbeatOffset") && (typeof message.heartbeatOffset === "object" ? message.heartbeatOffset.low || message.heartbeatOffset.high : message.heartbeatOffset !== 0))
                    writer.uint32(/* id 7, wireType 0 =*/56).int64(message.heartbeatOffset);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a GameStatus message from the specified reader or buffer.
             * @function decode
             * @memberof fairline.v1.GameStatus
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fairline.v1.GameStatus & fairline.v1.GameStatus.$Shape} GameStatus
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            GameStatus.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fairline.v1.GameStatus();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.gameId = value;
                            else
                                delete message.gameId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.changeSeq = value;
                            else
                                delete message.changeSeq;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.epoch = value;
                            else
                                delete message.epoch;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.asOfUs = value;
                            else
                                delete message.asOfUs;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.validForMs = value;
                            else
                                delete message.validForMs;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.feed = value;
                            else
                                delete message.feed;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.heartbeatOffset = value;
                            else
                                delete message.heartbeatOffset;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return GameStatus;
        })();

        /**
         * FeedState enum.
         * @name fairline.v1.FeedState
         * @enum {number}
         * @property {number} FEED_STATE_UNSPECIFIED=0 FEED_STATE_UNSPECIFIED value
         * @property {number} FEED_STATE_ALIVE=1 FEED_STATE_ALIVE value
         * @property {number} FEED_STATE_GAP=2 FEED_STATE_GAP value
         * @property {number} FEED_STATE_SILENT=3 FEED_STATE_SILENT value
         * @property {number} FEED_STATE_REFUSED=4 FEED_STATE_REFUSED value
         * @property {number} FEED_STATE_RENUMBERED=5 FEED_STATE_RENUMBERED value
         */
        v1.FeedState = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "FEED_STATE_UNSPECIFIED"] = 0;
            values[valuesById[1] = "FEED_STATE_ALIVE"] = 1;
            values[valuesById[2] = "FEED_STATE_GAP"] = 2;
            values[valuesById[3] = "FEED_STATE_SILENT"] = 3;
            values[valuesById[4] = "FEED_STATE_REFUSED"] = 4;
            values[valuesById[5] = "FEED_STATE_RENUMBERED"] = 5;
            return values;
        })();

        v1.SettlementRecord = (function() {

            /**
             * Properties of a SettlementRecord.
             * @typedef {Object} fairline.v1.SettlementRecord.$Properties
             * @property {string} [gameId] SettlementRecord gameId
             * @property {number} [eventSeq] SettlementRecord eventSeq
             * @property {string} [marketKey] SettlementRecord marketKey
             * @property {string} [gameDate] SettlementRecord gameDate
             * @property {number} [asOfUs] SettlementRecord asOfUs
             * @property {number} [revision] SettlementRecord revision
             * @property {fairline.v1.Settlement.$Properties|null} [settlement] SettlementRecord settlement
             * @property {fairline.v1.Rollback.$Properties|null} [rollback] SettlementRecord rollback
             * @property {"settlement"|"rollback"} [body] SettlementRecord body
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SettlementRecord.
             * @memberof fairline.v1
             * @interface ISettlementRecord
             * @augments fairline.v1.SettlementRecord.$Properties
             * @deprecated Use fairline.v1.SettlementRecord.$Properties instead.
             */

            /**
             * Narrowed shape of a SettlementRecord.
             * @typedef {{
             *   gameId?: string;
             *   eventSeq?: number;
             *   marketKey?: string;
             *   gameDate?: string;
             *   asOfUs?: number;
             *   revision?: number;
             *   settlement?: fairline.v1.Settlement.$Shape|null;
             *   rollback?: fairline.v1.Rollback.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ body?: undefined; settlement?: null; rollback?: null }|{ body?: "settlement"; settlement: fairline.v1.Settlement.$Shape; rollback?: null }|{ body?: "rollback"; settlement?: null; rollback: fairline.v1.Rollback.$Shape })
             * )} fairline.v1.SettlementRecord.$Shape
             */

            /**
             * Constructs a new SettlementRecord.
             * @memberof fairline.v1
             * @classdesc Represents a SettlementRecord.
             * @constructor
             * @param {fairline.v1.SettlementRecord.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SettlementRecord = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SettlementRecord gameId.
             * @member {string} gameId
             * @memberof fairline.v1.SettlementRecord
             * @instance
             */
            SettlementRecord.prototype.gameId = "";

            /**
             * SettlementRecord eventSeq.
             * @member {number} eventSeq
             * @memberof fairline.v1.SettlementRecord
             * @instance
             */
            SettlementRecord.prototype.eventSeq = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * SettlementRecord marketKey.
             * @member {string} marketKey
             * @memberof fairline.v1.SettlementRecord
             * @instance
             */
            SettlementRecord.prototype.marketKey = "";

            /**
             * SettlementRecord gameDate.
             * @member {string} gameDate
             * @memberof fairline.v1.SettlementRecord
             * @instance
             */
            SettlementRecord.prototype.gameDate = "";

            /**
             * SettlementRecord asOfUs.
             * @member {number} asOfUs
             * @memberof fairline.v1.SettlementRecord
             * @instance
             */
            SettlementRecord.prototype.asOfUs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * SettlementRecord revision.
             * @member {number} revision
             * @memberof fairline.v1.SettlementRecord
             * @instance
             */
            SettlementRecord.prototype.revision = 0;

            /**
             * SettlementRecord settlement.
             * @member {fairline.v1.Settlement|null} settlement
             * @memberof fairline.v1.SettlementRecord
             * @instance
             */
            SettlementRecord.prototype.settlement = null;

            /**
             * SettlementRecord rollback.
             * @member {fairline.v1.Rollback|null} rollback
             * @memberof fairline.v1.SettlementRecord
             * @instance
             */
            SettlementRecord.prototype.rollback = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * SettlementRecord body.
             * @member {"settlement"|"rollback"|undefined} body
             * @memberof fairline.v1.SettlementRecord
             * @instance
             */
            $Object.defineProperty(SettlementRecord.prototype, "body", {
                get: $util.oneOfGetter($oneOfFields = ["settlement", "rollback"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new SettlementRecord instance using the specified properties.
             * @function create
             * @memberof fairline.v1.SettlementRecord
             * @static
             * @param {fairline.v1.SettlementRecord.$Properties=} [properties] Properties to set
             * @returns {fairline.v1.SettlementRecord} SettlementRecord instance
             * @type {{
             *   (properties: fairline.v1.SettlementRecord.$Shape): fairline.v1.SettlementRecord & fairline.v1.SettlementRecord.$Shape;
             *   (properties?: fairline.v1.SettlementRecord.$Properties): fairline.v1.SettlementRecord;
             * }}
             */
            SettlementRecord.create = function(properties) {
                return new SettlementRecord(properties);
            };

            /**
             * Encodes the specified SettlementRecord message. Does not implicitly {@link fairline.v1.SettlementRecord.verify|verify} messages.
             * @function encode
             * @memberof fairline.v1.SettlementRecord
             * @static
             * @param {fairline.v1.SettlementRecord.$Properties} message SettlementRecord message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SettlementRecord.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.gameId != null && $Object.hasOwnProperty.call(message, "gameId") && message.gameId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.gameId);
                if (message.eventSeq != null && $Object.hasOwnProperty.call(message, "eventSeq") && (typeof message.eventSeq === "object" ? message.eventSeq.low || message.eventSeq.high : message.eventSeq !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).int64(message.eventSeq);
                if (message.marketKey != null && $Object.hasOwnProperty.call(message, "marketKey") && message.marketKey !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.marketKey);
                if (message.gameDate != null && $Object.hasOwnProperty.call(message, "gameDate") && message.gameDate !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.gameDate);
                if (message.asOfUs != null && $Object.hasOwnProperty.call(message, "asOfUs") && (typeof message.asOfUs === "object" ? message.asOfUs.low || message.asOfUs.high : message.asOfUs !== 0))
                    writer.uint32(/* id 5, wireType 0 =*/40).int64(message.asOfUs);
                if (message.revision != null && $Object.hasOwnProperty.call(message, "revision") && message.revision !== 0)
                    writer.uint32(/* id 6, wireType 0 =*/48).int32(message.revision);
                if (message.settlement != null && $Object.hasOwnProperty.call(message, "settlement"))
                    $root.fairline.v1.Settlement.encode(message.settlement, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.rollback != null && $Object.hasOwnProperty.call(message, "rollback"))
                    $root.fairline.v1.Rollback.encode(message.rollback, writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SettlementRecord message from the specified reader or buffer.
             * @function decode
             * @memberof fairline.v1.SettlementRecord
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fairline.v1.SettlementRecord & fairline.v1.SettlementRecord.$Shape} SettlementRecord
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SettlementRecord.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fairline.v1.SettlementRecord();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.gameId = value;
                            else
                                delete message.gameId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.eventSeq = value;
                            else
                                delete message.eventSeq;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.marketKey = value;
                            else
                                delete message.marketKey;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.gameDate = value;
                            else
                                delete message.gameDate;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.asOfUs = value;
                            else
                                delete message.asOfUs;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.revision = value;
                            else
                                delete message.revision;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.settlement = $root.fairline.v1.Settlement.decode(reader, reader.size(), $undefined, _depth + 1, message.settlement);
                            message.body = "settlement";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message.rollback = $root.fairline.v1.Rollback.decode(reader, reader.size(), $undefined, _depth + 1, message.rollback);
                            message.body = "rollback";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return SettlementRecord;
        })();

        v1.Settlement = (function() {

            /**
             * Properties of a Settlement.
             * @typedef {Object} fairline.v1.Settlement.$Properties
             * @property {Array.<fairline.v1.SettledSelection.$Properties>} [selections] Settlement selections
             * @property {fairline.v1.Certainty} [certainty] Settlement certainty
             * @property {string} [voidReason] Settlement voidReason
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Settlement.
             * @memberof fairline.v1
             * @interface ISettlement
             * @augments fairline.v1.Settlement.$Properties
             * @deprecated Use fairline.v1.Settlement.$Properties instead.
             */

            /**
             * Shape of a Settlement.
             * @typedef {fairline.v1.Settlement.$Properties} fairline.v1.Settlement.$Shape
             */

            /**
             * Constructs a new Settlement.
             * @memberof fairline.v1
             * @classdesc Represents a Settlement.
             * @constructor
             * @param {fairline.v1.Settlement.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Settlement = function (properties) {
                this.selections = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Settlement selections.
             * @member {Array.<fairline.v1.SettledSelection>} selections
             * @memberof fairline.v1.Settlement
             * @instance
             */
            Settlement.prototype.selections = $util.emptyArray;

            /**
             * Settlement certainty.
             * @member {fairline.v1.Certainty} certainty
             * @memberof fairline.v1.Settlement
             * @instance
             */
            Settlement.prototype.certainty = 0;

            /**
             * Settlement voidReason.
             * @member {string} voidReason
             * @memberof fairline.v1.Settlement
             * @instance
             */
            Settlement.prototype.voidReason = "";

            /**
             * Creates a new Settlement instance using the specified properties.
             * @function create
             * @memberof fairline.v1.Settlement
             * @static
             * @param {fairline.v1.Settlement.$Properties=} [properties] Properties to set
             * @returns {fairline.v1.Settlement} Settlement instance
             * @type {{
             *   (properties: fairline.v1.Settlement.$Shape): fairline.v1.Settlement & fairline.v1.Settlement.$Shape;
             *   (properties?: fairline.v1.Settlement.$Properties): fairline.v1.Settlement;
             * }}
             */
            Settlement.create = function(properties) {
                return new Settlement(properties);
            };

            /**
             * Encodes the specified Settlement message. Does not implicitly {@link fairline.v1.Settlement.verify|verify} messages.
             * @function encode
             * @memberof fairline.v1.Settlement
             * @static
             * @param {fairline.v1.Settlement.$Properties} message Settlement message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Settlement.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.selections != null && message.selections.length)
                    for (let i = 0; i < message.selections.length; ++i)
                        $root.fairline.v1.SettledSelection.encode(message.selections[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.certainty != null && $Object.hasOwnProperty.call(message, "certainty") && message.certainty !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).int32(message.certainty);
                if (message.voidReason != null && $Object.hasOwnProperty.call(message, "voidReason") && message.voidReason !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.voidReason);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Settlement message from the specified reader or buffer.
             * @function decode
             * @memberof fairline.v1.Settlement
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fairline.v1.Settlement & fairline.v1.Settlement.$Shape} Settlement
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Settlement.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fairline.v1.Settlement();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.selections && message.selections.length))
                                message.selections = [];
                            message.selections.push($root.fairline.v1.SettledSelection.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.certainty = value;
                            else
                                delete message.certainty;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.voidReason = value;
                            else
                                delete message.voidReason;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Settlement;
        })();

        v1.SettledSelection = (function() {

            /**
             * Properties of a SettledSelection.
             * @typedef {Object} fairline.v1.SettledSelection.$Properties
             * @property {fairline.v1.Selection} [selection] SettledSelection selection
             * @property {fairline.v1.SelectionResult} [result] SettledSelection result
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SettledSelection.
             * @memberof fairline.v1
             * @interface ISettledSelection
             * @augments fairline.v1.SettledSelection.$Properties
             * @deprecated Use fairline.v1.SettledSelection.$Properties instead.
             */

            /**
             * Shape of a SettledSelection.
             * @typedef {fairline.v1.SettledSelection.$Properties} fairline.v1.SettledSelection.$Shape
             */

            /**
             * Constructs a new SettledSelection.
             * @memberof fairline.v1
             * @classdesc Represents a SettledSelection.
             * @constructor
             * @param {fairline.v1.SettledSelection.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SettledSelection = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SettledSelection selection.
             * @member {fairline.v1.Selection} selection
             * @memberof fairline.v1.SettledSelection
             * @instance
             */
            SettledSelection.prototype.selection = 0;

            /**
             * SettledSelection result.
             * @member {fairline.v1.SelectionResult} result
             * @memberof fairline.v1.SettledSelection
             * @instance
             */
            SettledSelection.prototype.result = 0;

            /**
             * Creates a new SettledSelection instance using the specified properties.
             * @function create
             * @memberof fairline.v1.SettledSelection
             * @static
             * @param {fairline.v1.SettledSelection.$Properties=} [properties] Properties to set
             * @returns {fairline.v1.SettledSelection} SettledSelection instance
             * @type {{
             *   (properties: fairline.v1.SettledSelection.$Shape): fairline.v1.SettledSelection & fairline.v1.SettledSelection.$Shape;
             *   (properties?: fairline.v1.SettledSelection.$Properties): fairline.v1.SettledSelection;
             * }}
             */
            SettledSelection.create = function(properties) {
                return new SettledSelection(properties);
            };

            /**
             * Encodes the specified SettledSelection message. Does not implicitly {@link fairline.v1.SettledSelection.verify|verify} messages.
             * @function encode
             * @memberof fairline.v1.SettledSelection
             * @static
             * @param {fairline.v1.SettledSelection.$Properties} message SettledSelection message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SettledSelection.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.selection != null && $Object.hasOwnProperty.call(message, "selection") && message.selection !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.selection);
                if (message.result != null && $Object.hasOwnProperty.call(message, "result") && message.result !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).int32(message.result);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SettledSelection message from the specified reader or buffer.
             * @function decode
             * @memberof fairline.v1.SettledSelection
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fairline.v1.SettledSelection & fairline.v1.SettledSelection.$Shape} SettledSelection
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SettledSelection.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fairline.v1.SettledSelection();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.selection = value;
                            else
                                delete message.selection;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.result = value;
                            else
                                delete message.result;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return SettledSelection;
        })();

        v1.Rollback = (function() {

            /**
             * Properties of a Rollback.
             * @typedef {Object} fairline.v1.Rollback.$Properties
             * @property {string} [reason] Rollback reason
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Rollback.
             * @memberof fairline.v1
             * @interface IRollback
             * @augments fairline.v1.Rollback.$Properties
             * @deprecated Use fairline.v1.Rollback.$Properties instead.
             */

            /**
             * Shape of a Rollback.
             * @typedef {fairline.v1.Rollback.$Properties} fairline.v1.Rollback.$Shape
             */

            /**
             * Constructs a new Rollback.
             * @memberof fairline.v1
             * @classdesc Represents a Rollback.
             * @constructor
             * @param {fairline.v1.Rollback.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Rollback = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Rollback reason.
             * @member {string} reason
             * @memberof fairline.v1.Rollback
             * @instance
             */
            Rollback.prototype.reason = "";

            /**
             * Creates a new Rollback instance using the specified properties.
             * @function create
             * @memberof fairline.v1.Rollback
             * @static
             * @param {fairline.v1.Rollback.$Properties=} [properties] Properties to set
             * @returns {fairline.v1.Rollback} Rollback instance
             * @type {{
             *   (properties: fairline.v1.Rollback.$Shape): fairline.v1.Rollback & fairline.v1.Rollback.$Shape;
             *   (properties?: fairline.v1.Rollback.$Properties): fairline.v1.Rollback;
             * }}
             */
            Rollback.create = function(properties) {
                return new Rollback(properties);
            };

            /**
             * Encodes the specified Rollback message. Does not implicitly {@link fairline.v1.Rollback.verify|verify} messages.
             * @function encode
             * @memberof fairline.v1.Rollback
             * @static
             * @param {fairline.v1.Rollback.$Properties} message Rollback message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Rollback.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.reason);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Rollback message from the specified reader or buffer.
             * @function decode
             * @memberof fairline.v1.Rollback
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fairline.v1.Rollback & fairline.v1.Rollback.$Shape} Rollback
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Rollback.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fairline.v1.Rollback();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.reason = value;
                            else
                                delete message.reason;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Rollback;
        })();

        v1.PublishedFixture = (function() {

            /**
             * Properties of a PublishedFixture.
             * @typedef {Object} fairline.v1.PublishedFixture.$Properties
             * @property {string} [gameId] PublishedFixture gameId
             * @property {string} [sport] PublishedFixture sport
             * @property {number} [season] PublishedFixture season
             * @property {fairline.v1.SeasonStage} [stage] PublishedFixture stage
             * @property {string} [gameDate] PublishedFixture gameDate
             * @property {number} [startsAtUs] PublishedFixture startsAtUs
             * @property {fairline.v1.Team.$Properties} [home] PublishedFixture home
             * @property {fairline.v1.Team.$Properties} [away] PublishedFixture away
             * @property {Object.<string,string>} [rules] PublishedFixture rules
             * @property {Array.<fairline.v1.FixturePlayer.$Properties>} [players] PublishedFixture players
             * @property {Array.<fairline.v1.MarketPeriod.$Properties>} [periods] PublishedFixture periods
             * @property {Array.<fairline.v1.MarketDescription.$Properties>} [markets] PublishedFixture markets
             * @property {number} [throughEventSeq] PublishedFixture throughEventSeq
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PublishedFixture.
             * @memberof fairline.v1
             * @interface IPublishedFixture
             * @augments fairline.v1.PublishedFixture.$Properties
             * @deprecated Use fairline.v1.PublishedFixture.$Properties instead.
             */

            /**
             * Shape of a PublishedFixture.
             * @typedef {fairline.v1.PublishedFixture.$Properties} fairline.v1.PublishedFixture.$Shape
             */

            /**
             * Constructs a new PublishedFixture.
             * @memberof fairline.v1
             * @classdesc Represents a PublishedFixture.
             * @constructor
             * @param {fairline.v1.PublishedFixture.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PublishedFixture = function (properties) {
                this.rules = {};
                this.players = [];
                this.periods = [];
                this.markets = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * PublishedFixture gameId.
             * @member {string} gameId
             * @memberof fairline.v1.PublishedFixture
             * @instance
             */
            PublishedFixture.prototype.gameId = "";

            /**
             * PublishedFixture sport.
             * @member {string} sport
             * @memberof fairline.v1.PublishedFixture
             * @instance
             */
            PublishedFixture.prototype.sport = "";

            /**
             * PublishedFixture season.
             * @member {number} season
             * @memberof fairline.v1.PublishedFixture
             * @instance
             */
            PublishedFixture.prototype.season = 0;

            /**
             * PublishedFixture stage.
             * @member {fairline.v1.SeasonStage} stage
             * @memberof fairline.v1.PublishedFixture
             * @instance
             */
            PublishedFixture.prototype.stage = 0;

            /**
             * PublishedFixture gameDate.
             * @member {string} gameDate
             * @memberof fairline.v1.PublishedFixture
             * @instance
             */
            PublishedFixture.prototype.gameDate = "";

            /**
             * PublishedFixture startsAtUs.
             * @member {number} startsAtUs
             * @memberof fairline.v1.PublishedFixture
             * @instance
             */
            PublishedFixture.prototype.startsAtUs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * PublishedFixture home.
             * @member {fairline.v1.Team} home
             * @memberof fairline.v1.PublishedFixture
             * @instance
             */
            PublishedFixture.prototype.home = null;

            /**
             * PublishedFixture away.
             * @member {fairline.v1.Team} away
             * @memberof fairline.v1.PublishedFixture
             * @instance
             */
            PublishedFixture.prototype.away = null;

            /**
             * PublishedFixture rules.
             * @member {Object.<string,string>} rules
             * @memberof fairline.v1.PublishedFixture
             * @instance
             */
            PublishedFixture.prototype.rules = $util.emptyObject;

            /**
             * PublishedFixture players.
             * @member {Array.<fairline.v1.FixturePlayer>} players
             * @memberof fairline.v1.PublishedFixture
             * @instance
             */
            PublishedFixture.prototype.players = $util.emptyArray;

            /**
             * PublishedFixture periods.
             * @member {Array.<fairline.v1.MarketPeriod>} periods
             * @memberof fairline.v1.PublishedFixture
             * @instance
             */
            PublishedFixture.prototype.periods = $util.emptyArray;

            /**
             * PublishedFixture markets.
             * @member {Array.<fairline.v1.MarketDescription>} markets
             * @memberof fairline.v1.PublishedFixture
             * @instance
             */
            PublishedFixture.prototype.markets = $util.emptyArray;

            /**
             * PublishedFixture throughEventSeq.
             * @member {number} throughEventSeq
             * @memberof fairline.v1.PublishedFixture
             * @instance
             */
            PublishedFixture.prototype.throughEventSeq = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Creates a new PublishedFixture instance using the specified properties.
             * @function create
             * @memberof fairline.v1.PublishedFixture
             * @static
             * @param {fairline.v1.PublishedFixture.$Properties=} [properties] Properties to set
             * @returns {fairline.v1.PublishedFixture} PublishedFixture instance
             * @type {{
             *   (properties: fairline.v1.PublishedFixture.$Shape): fairline.v1.PublishedFixture & fairline.v1.PublishedFixture.$Shape;
             *   (properties?: fairline.v1.PublishedFixture.$Properties): fairline.v1.PublishedFixture;
             * }}
             */
            PublishedFixture.create = function(properties) {
                return new PublishedFixture(properties);
            };

            /**
             * Encodes the specified PublishedFixture message. Does not implicitly {@link fairline.v1.PublishedFixture.verify|verify} messages.
             * @function encode
             * @memberof fairline.v1.PublishedFixture
             * @static
             * @param {fairline.v1.PublishedFixture.$Properties} message PublishedFixture message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PublishedFixture.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.gameId != null && $Object.hasOwnProperty.call(message, "gameId") && message.gameId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.gameId);
                if (message.sport != null && $Object.hasOwnProperty.call(message, "sport") && message.sport !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.sport);
                if (message.season != null && $Object.hasOwnProperty.call(message, "season") && message.season !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).int32(message.season);
                if (message.stage != null && $Object.hasOwnProperty.call(message, "stage") && message.stage !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).int32(message.stage);
                if (message.gameDate != null && $Object.hasOwnProperty.call(message, "gameDate") && message.gameDate !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.gameDate);
                if (message.startsAtUs != null && $Object.hasOwnProperty.call(message, "startsAtUs") && (typeof message.startsAtUs === "object" ? message.startsAtUs.low || message.startsAtUs.high : message.startsAtUs !== 0))
                    writer.uint32(/* id 6, wireType 0 =*/48).int64(message.startsAtUs);
                if (message.home != null && $Object.hasOwnProperty.call(message, "home"))
                    $root.fairline.v1.Team.encode(message.home, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.away != null && $Object.hasOwnProperty.call(message, "away"))
                    $root.fairline.v1.Team.encode(message.away, writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                if (message.rules != null && $Object.hasOwnProperty.call(message, "rules"))
                    for (let keys = $Object.keys(message.rules), i = 0; i < keys.length; ++i)
                        writer.uint32(/* id 9, wireType 2 =*/74).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.rules[keys[i]]).ldelim();
                if (message.players != null && message.players.length)
                    for (let i = 0; i < message.players.length; ++i)
                        $root.fairline.v1.FixturePlayer.encode(message.players[i], writer.uint32(/* id 10, wireType 2 =*/82).fork(), _depth + 1).ldelim();
                if (message.periods != null && message.periods.length)
                    for (let i = 0; i < message.periods.length; ++i)
                        $root.fairline.v1.MarketPeriod.encode(message.periods[i], writer.uint32(/* id 11, wireType 2 =*/90).fork(), _depth + 1).ldelim();
                if (message.markets != null && message.markets.length)
                    for (let i = 0; i < message.markets.length; ++i)
                        $root.fairline.v1.MarketDescription.encode(message.markets[i], writer.uint32(/* id 12, wireType 2 =*/98).fork(), _depth + 1).ldelim();
                if (message.throughEventSeq != null && $Object.hasOwnProperty.call(message, "throughEventSeq") && (typeof message.throughEventSeq === "object" ? message.throughEventSeq.low || message.throughEventSeq.high : message.throughEventSeq !== 0))
                    writer.uint32(/* id 13, wireType 0 =*/104).int64(message.throughEventSeq);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PublishedFixture message from the specified reader or buffer.
             * @function decode
             * @memberof fairline.v1.PublishedFixture
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fairline.v1.PublishedFixture & fairline.v1.PublishedFixture.$Shape} PublishedFixture
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PublishedFixture.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, key, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fairline.v1.PublishedFixture();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.gameId = value;
                            else
                                delete message.gameId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.sport = value;
                            else
                                delete message.sport;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.season = value;
                            else
                                delete message.season;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.stage = value;
                            else
                                delete message.stage;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.gameDate = value;
                            else
                                delete message.gameDate;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.startsAtUs = value;
                            else
                                delete message.startsAtUs;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.home = $root.fairline.v1.Team.decode(reader, reader.size(), $undefined, _depth + 1, message.home);
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message.away = $root.fairline.v1.Team.decode(reader, reader.size(), $undefined, _depth + 1, message.away);
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            if (message.rules === $util.emptyObject)
                                message.rules = {};
                            let end2 = reader.size() + reader.pos;
                            if (end2 > reader.len)
                                throw $RangeError("index out of range");
                            reader.len = end2;
                            key = "";
                            value = "";
                            while (reader.pos < end2) {
                                let tag2 = reader.tag();
                                wireType = tag2 & 7;
                                switch (tag2 >>>= 3) {
                                case 1:
                                    if (wireType !== 2)
                                        break;
                                    key = reader.stringVerify();
                                    continue;
                                case 2:
                                    if (wireType !== 2)
                                        break;
                                    value = reader.stringVerify();
                                    continue;
                                }
                                reader.skipType(wireType, _depth, tag2);
                            }
                            if (reader.pos !== end2)
                                throw $RangeError("index out of range");
                            reader.len = end;
                            if (key === "__proto__")
                                $util.makeProp(message.rules, key);
                            message.rules[key] = value;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            if (!(message.players && message.players.length))
                                message.players = [];
                            message.players.push($root.fairline.v1.FixturePlayer.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 11: {
                            if (wireType !== 2)
                                break;
                            if (!(message.periods && message.periods.length))
                                message.periods = [];
                            message.periods.push($root.fairline.v1.MarketPeriod.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 12: {
                            if (wireType !== 2)
                                break;
                            if (!(message.markets && message.markets.length))
                                message.markets = [];
                            message.markets.push($root.fairline.v1.MarketDescription.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 13: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.throughEventSeq = value;
                            else
                                delete message.throughEventSeq;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return PublishedFixture;
        })();

        v1.MarketPeriod = (function() {

            /**
             * Properties of a MarketPeriod.
             * @typedef {Object} fairline.v1.MarketPeriod.$Properties
             * @property {string} [period] MarketPeriod period
             * @property {string} [name] MarketPeriod name
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a MarketPeriod.
             * @memberof fairline.v1
             * @interface IMarketPeriod
             * @augments fairline.v1.MarketPeriod.$Properties
             * @deprecated Use fairline.v1.MarketPeriod.$Properties instead.
             */

            /**
             * Shape of a MarketPeriod.
             * @typedef {fairline.v1.MarketPeriod.$Properties} fairline.v1.MarketPeriod.$Shape
             */

            /**
             * Constructs a new MarketPeriod.
             * @memberof fairline.v1
             * @classdesc Represents a MarketPeriod.
             * @constructor
             * @param {fairline.v1.MarketPeriod.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const MarketPeriod = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * MarketPeriod period.
             * @member {string} period
             * @memberof fairline.v1.MarketPeriod
             * @instance
             */
            MarketPeriod.prototype.period = "";

            /**
             * MarketPeriod name.
             * @member {string} name
             * @memberof fairline.v1.MarketPeriod
             * @instance
             */
            MarketPeriod.prototype.name = "";

            /**
             * Creates a new MarketPeriod instance using the specified properties.
             * @function create
             * @memberof fairline.v1.MarketPeriod
             * @static
             * @param {fairline.v1.MarketPeriod.$Properties=} [properties] Properties to set
             * @returns {fairline.v1.MarketPeriod} MarketPeriod instance
             * @type {{
             *   (properties: fairline.v1.MarketPeriod.$Shape): fairline.v1.MarketPeriod & fairline.v1.MarketPeriod.$Shape;
             *   (properties?: fairline.v1.MarketPeriod.$Properties): fairline.v1.MarketPeriod;
             * }}
             */
            MarketPeriod.create = function(properties) {
                return new MarketPeriod(properties);
            };

            /**
             * Encodes the specified MarketPeriod message. Does not implicitly {@link fairline.v1.MarketPeriod.verify|verify} messages.
             * @function encode
             * @memberof fairline.v1.MarketPeriod
             * @static
             * @param {fairline.v1.MarketPeriod.$Properties} message MarketPeriod message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            MarketPeriod.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.period != null && $Object.hasOwnProperty.call(message, "period") && message.period !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.period);
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.name);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a MarketPeriod message from the specified reader or buffer.
             * @function decode
             * @memberof fairline.v1.MarketPeriod
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fairline.v1.MarketPeriod & fairline.v1.MarketPeriod.$Shape} MarketPeriod
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            MarketPeriod.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fairline.v1.MarketPeriod();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.period = value;
                            else
                                delete message.period;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return MarketPeriod;
        })();

        /**
         * ParticipantKind enum.
         * @name fairline.v1.ParticipantKind
         * @enum {number}
         * @property {number} PARTICIPANT_KIND_UNSPECIFIED=0 PARTICIPANT_KIND_UNSPECIFIED value
         * @property {number} PARTICIPANT_KIND_NONE=1 PARTICIPANT_KIND_NONE value
         * @property {number} PARTICIPANT_KIND_TEAM=2 PARTICIPANT_KIND_TEAM value
         * @property {number} PARTICIPANT_KIND_PLAYER=3 PARTICIPANT_KIND_PLAYER value
         */
        v1.ParticipantKind = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "PARTICIPANT_KIND_UNSPECIFIED"] = 0;
            values[valuesById[1] = "PARTICIPANT_KIND_NONE"] = 1;
            values[valuesById[2] = "PARTICIPANT_KIND_TEAM"] = 2;
            values[valuesById[3] = "PARTICIPANT_KIND_PLAYER"] = 3;
            return values;
        })();

        v1.MarketDescription = (function() {

            /**
             * Properties of a MarketDescription.
             * @typedef {Object} fairline.v1.MarketDescription.$Properties
             * @property {string} [type] MarketDescription type
             * @property {string} [name] MarketDescription name
             * @property {Array.<string>} [periods] MarketDescription periods
             * @property {fairline.v1.ParticipantKind} [participant] MarketDescription participant
             * @property {string} [line] MarketDescription line
             * @property {Array.<fairline.v1.Selection>} [selections] MarketDescription selections
             * @property {string} [settlement] MarketDescription settlement
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a MarketDescription.
             * @memberof fairline.v1
             * @interface IMarketDescription
             * @augments fairline.v1.MarketDescription.$Properties
             * @deprecated Use fairline.v1.MarketDescription.$Properties instead.
             */

            /**
             * Shape of a MarketDescription.
             * @typedef {fairline.v1.MarketDescription.$Properties} fairline.v1.MarketDescription.$Shape
             */

            /**
             * Constructs a new MarketDescription.
             * @memberof fairline.v1
             * @classdesc Represents a MarketDescription.
             * @constructor
             * @param {fairline.v1.MarketDescription.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const MarketDescription = function (properties) {
                this.periods = [];
                this.selections = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * MarketDescription type.
             * @member {string} type
             * @memberof fairline.v1.MarketDescription
             * @instance
             */
            MarketDescription.prototype.type = "";

            /**
             * MarketDescription name.
             * @member {string} name
             * @memberof fairline.v1.MarketDescription
             * @instance
             */
            MarketDescription.prototype.name = "";

            /**
             * MarketDescription periods.
             * @member {Array.<string>} periods
             * @memberof fairline.v1.MarketDescription
             * @instance
             */
            MarketDescription.prototype.periods = $util.emptyArray;

            /**
             * MarketDescription participant.
             * @member {fairline.v1.ParticipantKind} participant
             * @memberof fairline.v1.MarketDescription
             * @instance
             */
            MarketDescription.prototype.participant = 0;

            /**
             * MarketDescription line.
             * @member {string} line
             * @memberof fairline.v1.MarketDescription
             * @instance
             */
            MarketDescription.prototype.line = "";

            /**
             * MarketDescription selections.
             * @member {Array.<fairline.v1.Selection>} selections
             * @memberof fairline.v1.MarketDescription
             * @instance
             */
            MarketDescription.prototype.selections = $util.emptyArray;

            /**
             * MarketDescription settlement.
             * @member {string} settlement
             * @memberof fairline.v1.MarketDescription
             * @instance
             */
            MarketDescription.prototype.settlement = "";

            /**
             * Creates a new MarketDescription instance using the specified properties.
             * @function create
             * @memberof fairline.v1.MarketDescription
             * @static
             * @param {fairline.v1.MarketDescription.$Properties=} [properties] Properties to set
             * @returns {fairline.v1.MarketDescription} MarketDescription instance
             * @type {{
             *   (properties: fairline.v1.MarketDescription.$Shape): fairline.v1.MarketDescription & fairline.v1.MarketDescription.$Shape;
             *   (properties?: fairline.v1.MarketDescription.$Properties): fairline.v1.MarketDescription;
             * }}
             */
            MarketDescription.create = function(properties) {
                return new MarketDescription(properties);
            };

            /**
             * Encodes the specified MarketDescription message. Does not implicitly {@link fairline.v1.MarketDescription.verify|verify} messages.
             * @function encode
             * @memberof fairline.v1.MarketDescription
             * @static
             * @param {fairline.v1.MarketDescription.$Properties} message MarketDescription message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            MarketDescription.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.type);
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.name);
                if (message.periods != null && message.periods.length)
                    for (let i = 0; i < message.periods.length; ++i)
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.periods[i]);
                if (message.participant != null && $Object.hasOwnProperty.call(message, "participant") && message.participant !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).int32(message.participant);
                if (message.line != null && $Object.hasOwnProperty.call(message, "line") && message.line !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.line);
                if (message.selections != null && message.selections.length)
                    writer.uint32(/* id 6, wireType 2 =*/50).int32s(message.selections);
                if (message.settlement != null && $Object.hasOwnProperty.call(message, "settlement") && message.settlement !== "")
                    writer.uint32(/* id 7, wireType 2 =*/58).string(message.settlement);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a MarketDescription message from the specified reader or buffer.
             * @function decode
             * @memberof fairline.v1.MarketDescription
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fairline.v1.MarketDescription & fairline.v1.MarketDescription.$Shape} MarketDescription
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            MarketDescription.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fairline.v1.MarketDescription();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.type = value;
                            else
                                delete message.type;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.periods && message.periods.length))
                                message.periods = [];
                            message.periods.push(reader.stringVerify());
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.participant = value;
                            else
                                delete message.participant;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.line = value;
                            else
                                delete message.line;
                            continue;
                        }
                    case 6: {
                            if (wireType === 2) {
                                if (!(message.selections && message.selections.length))
                                    message.selections = [];
                                reader.int32s(message.selections);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.selections && message.selections.length))
                                message.selections = [];
                            message.selections.push(reader.int32());
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.settlement = value;
                            else
                                delete message.settlement;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return MarketDescription;
        })();

        v1.StateRecord = (function() {

            /**
             * Properties of a StateRecord.
             * @typedef {Object} fairline.v1.StateRecord.$Properties
             * @property {number} [stateVersion] StateRecord stateVersion
             * @property {Array.<fairline.v1.InputPosition.$Properties>} [positions] StateRecord positions
             * @property {Uint8Array} [state] StateRecord state
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a StateRecord.
             * @memberof fairline.v1
             * @interface IStateRecord
             * @augments fairline.v1.StateRecord.$Properties
             * @deprecated Use fairline.v1.StateRecord.$Properties instead.
             */

            /**
             * Shape of a StateRecord.
             * @typedef {fairline.v1.StateRecord.$Properties} fairline.v1.StateRecord.$Shape
             */

            /**
             * Constructs a new StateRecord.
             * @memberof fairline.v1
             * @classdesc Represents a StateRecord.
             * @constructor
             * @param {fairline.v1.StateRecord.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const StateRecord = function (properties) {
                this.positions = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * StateRecord stateVersion.
             * @member {number} stateVersion
             * @memberof fairline.v1.StateRecord
             * @instance
             */
            StateRecord.prototype.stateVersion = 0;

            /**
             * StateRecord positions.
             * @member {Array.<fairline.v1.InputPosition>} positions
             * @memberof fairline.v1.StateRecord
             * @instance
             */
            StateRecord.prototype.positions = $util.emptyArray;

            /**
             * StateRecord state.
             * @member {Uint8Array} state
             * @memberof fairline.v1.StateRecord
             * @instance
             */
            StateRecord.prototype.state = $util.newBuffer([]);

            /**
             * Creates a new StateRecord instance using the specified properties.
             * @function create
             * @memberof fairline.v1.StateRecord
             * @static
             * @param {fairline.v1.StateRecord.$Properties=} [properties] Properties to set
             * @returns {fairline.v1.StateRecord} StateRecord instance
             * @type {{
             *   (properties: fairline.v1.StateRecord.$Shape): fairline.v1.StateRecord & fairline.v1.StateRecord.$Shape;
             *   (properties?: fairline.v1.StateRecord.$Properties): fairline.v1.StateRecord;
             * }}
             */
            StateRecord.create = function(properties) {
                return new StateRecord(properties);
            };

            /**
             * Encodes the specified StateRecord message. Does not implicitly {@link fairline.v1.StateRecord.verify|verify} messages.
             * @function encode
             * @memberof fairline.v1.StateRecord
             * @static
             * @param {fairline.v1.StateRecord.$Properties} message StateRecord message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            StateRecord.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.stateVersion != null && $Object.hasOwnProperty.call(message, "stateVersion") && message.stateVersion !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.stateVersion);
                if (message.positions != null && message.positions.length)
                    for (let i = 0; i < message.positions.length; ++i)
                        $root.fairline.v1.InputPosition.encode(message.positions[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.state != null && $Object.hasOwnProperty.call(message, "state") && message.state.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.state);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a StateRecord message from the specified reader or buffer.
             * @function decode
             * @memberof fairline.v1.StateRecord
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fairline.v1.StateRecord & fairline.v1.StateRecord.$Shape} StateRecord
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            StateRecord.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fairline.v1.StateRecord();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.stateVersion = value;
                            else
                                delete message.stateVersion;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.positions && message.positions.length))
                                message.positions = [];
                            message.positions.push($root.fairline.v1.InputPosition.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.state = value;
                            else
                                delete message.state;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return StateRecord;
        })();

        v1.InputPosition = (function() {

            /**
             * Properties of an InputPosition.
             * @typedef {Object} fairline.v1.InputPosition.$Properties
             * @property {string} [topic] InputPosition topic
             * @property {number} [nextOffset] InputPosition nextOffset
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an InputPosition.
             * @memberof fairline.v1
             * @interface IInputPosition
             * @augments fairline.v1.InputPosition.$Properties
             * @deprecated Use fairline.v1.InputPosition.$Properties instead.
             */

            /**
             * Shape of an InputPosition.
             * @typedef {fairline.v1.InputPosition.$Properties} fairline.v1.InputPosition.$Shape
             */

            /**
             * Constructs a new InputPosition.
             * @memberof fairline.v1
             * @classdesc Represents an InputPosition.
             * @constructor
             * @param {fairline.v1.InputPosition.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const InputPosition = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * InputPosition topic.
             * @member {string} topic
             * @memberof fairline.v1.InputPosition
             * @instance
             */
            InputPosition.prototype.topic = "";

            /**
             * InputPosition nextOffset.
             * @member {number} nextOffset
             * @memberof fairline.v1.InputPosition
             * @instance
             */
            InputPosition.prototype.nextOffset = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Creates a new InputPosition instance using the specified properties.
             * @function create
             * @memberof fairline.v1.InputPosition
             * @static
             * @param {fairline.v1.InputPosition.$Properties=} [properties] Properties to set
             * @returns {fairline.v1.InputPosition} InputPosition instance
             * @type {{
             *   (properties: fairline.v1.InputPosition.$Shape): fairline.v1.InputPosition & fairline.v1.InputPosition.$Shape;
             *   (properties?: fairline.v1.InputPosition.$Properties): fairline.v1.InputPosition;
             * }}
             */
            InputPosition.create = function(properties) {
                return new InputPosition(properties);
            };

            /**
             * Encodes the specified InputPosition message. Does not implicitly {@link fairline.v1.InputPosition.verify|verify} messages.
             * @function encode
             * @memberof fairline.v1.InputPosition
             * @static
             * @param {fairline.v1.InputPosition.$Properties} message InputPosition message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            InputPosition.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.topic != null && $Object.hasOwnProperty.call(message, "topic") && message.topic !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.topic);
                if (message.nextOffset != null && $Object.hasOwnProperty.call(message, "nextOffset") && (typeof message.nextOffset === "object" ? message.nextOffset.low || message.nextOffset.high : message.nextOffset !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).int64(message.nextOffset);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an InputPosition message from the specified reader or buffer.
             * @function decode
             * @memberof fairline.v1.InputPosition
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fairline.v1.InputPosition & fairline.v1.InputPosition.$Shape} InputPosition
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            InputPosition.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fairline.v1.InputPosition();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.topic = value;
                            else
                                delete message.topic;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.nextOffset = value;
                            else
                                delete message.nextOffset;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return InputPosition;
        })();

        v1.NormalizerGame = (function() {

            /**
             * Properties of a NormalizerGame.
             * @typedef {Object} fairline.v1.NormalizerGame.$Properties
             * @property {string} [gameDate] NormalizerGame gameDate
             * @property {number} [eventSeq] NormalizerGame eventSeq
             * @property {number} [nextFeedSeq] NormalizerGame nextFeedSeq
             * @property {boolean} [hasFixture] NormalizerGame hasFixture
             * @property {number} [finalAtUs] NormalizerGame finalAtUs
             * @property {number} [lastAtUs] NormalizerGame lastAtUs
             * @property {number} [closedAtUs] NormalizerGame closedAtUs
             * @property {Array.<fairline.v1.SeenEvent.$Properties>} [seen] NormalizerGame seen
             * @property {Array.<fairline.v1.FeedGap.$Properties>} [missing] NormalizerGame missing
             * @property {Array.<fairline.v1.HeldRecord.$Properties>} [held] NormalizerGame held
             * @property {Array.<string>} [commandIds] NormalizerGame commandIds
             * @property {number} [forgottenBelow] NormalizerGame forgottenBelow
             * @property {number} [seenFrom] NormalizerGame seenFrom
             * @property {Array.<fairline.v1.HeldRecord.$Properties>} [candidates] NormalizerGame candidates
             * @property {number} [lastSentAtUs] NormalizerGame lastSentAtUs
             * @property {boolean} [undecided] NormalizerGame undecided
             * @property {number} [strayLastSeq] NormalizerGame strayLastSeq
             * @property {number} [strayLength] NormalizerGame strayLength
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a NormalizerGame.
             * @memberof fairline.v1
             * @interface INormalizerGame
             * @augments fairline.v1.NormalizerGame.$Properties
             * @deprecated Use fairline.v1.NormalizerGame.$Properties instead.
             */

            /**
             * Shape of a NormalizerGame.
             * @typedef {fairline.v1.NormalizerGame.$Properties} fairline.v1.NormalizerGame.$Shape
             */

            /**
             * Constructs a new NormalizerGame.
             * @memberof fairline.v1
             * @classdesc Represents a NormalizerGame.
             * @constructor
             * @param {fairline.v1.NormalizerGame.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const NormalizerGame = function (properties) {
                this.seen = [];
                this.missing = [];
                this.held = [];
                this.commandIds = [];
                this.candidates = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * NormalizerGame gameDate.
             * @member {string} gameDate
             * @memberof fairline.v1.NormalizerGame
             * @instance
             */
            NormalizerGame.prototype.gameDate = "";

            /**
             * NormalizerGame eventSeq.
             * @member {number} eventSeq
             * @memberof fairline.v1.NormalizerGame
             * @instance
             */
            NormalizerGame.prototype.eventSeq = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * NormalizerGame nextFeedSeq.
             * @member {number} nextFeedSeq
             * @memberof fairline.v1.NormalizerGame
             * @instance
             */
            NormalizerGame.prototype.nextFeedSeq = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * NormalizerGame hasFixture.
             * @member {boolean} hasFixture
             * @memberof fairline.v1.NormalizerGame
             * @instance
             */
            NormalizerGame.prototype.hasFixture = false;

            /**
             * NormalizerGame finalAtUs.
             * @member {number} finalAtUs
             * @memberof fairline.v1.NormalizerGame
             * @instance
             */
            NormalizerGame.prototype.finalAtUs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * NormalizerGame lastAtUs.
             * @member {number} lastAtUs
             * @memberof fairline.v1.NormalizerGame
             * @instance
             */
            NormalizerGame.prototype.lastAtUs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * NormalizerGame closedAtUs.
             * @member {number} closedAtUs
             * @memberof fairline.v1.NormalizerGame
             * @instance
             */
            NormalizerGame.prototype.closedAtUs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * NormalizerGame seen.
             * @member {Array.<fairline.v1.SeenEvent>} seen
             * @memberof fairline.v1.NormalizerGame
             * @instance
             */
            NormalizerGame.prototype.seen = $util.emptyArray;

            /**
             * NormalizerGame missing.
             * @member {Array.<fairline.v1.FeedGap>} missing
             * @memberof fairline.v1.NormalizerGame
             * @instance
             */
            NormalizerGame.prototype.missing = $util.emptyArray;

            /**
             * NormalizerGame held.
             * @member {Array.<fairline.v1.HeldRecord>} held
             * @memberof fairline.v1.NormalizerGame
             * @instance
             */
            NormalizerGame.prototype.held = $util.emptyArray;

            /**
             * NormalizerGame commandIds.
             * @member {Array.<string>} commandIds
             * @memberof fairline.v1.NormalizerGame
             * @instance
             */
            NormalizerGame.prototype.commandIds = $util.emptyArray;

            /**
             * NormalizerGame forgottenBelow.
             * @member {number} forgottenBelow
             * @memberof fairline.v1.NormalizerGame
             * @instance
             */
            NormalizerGame.prototype.forgottenBelow = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * NormalizerGame seenFrom.
             * @member {number} seenFrom
             * @memberof fairline.v1.NormalizerGame
             * @instance
             */
            NormalizerGame.prototype.seenFrom = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * NormalizerGame candidates.
             * @member {Array.<fairline.v1.HeldRecord>} candidates
             * @memberof fairline.v1.NormalizerGame
             * @instance
             */
            NormalizerGame.prototype.candidates = $util.emptyArray;

            /**
             * NormalizerGame lastSentAtUs.
             * @member {number} lastSentAtUs
             * @memberof fairline.v1.NormalizerGame
             * @instance
             */
            NormalizerGame.prototype.lastSentAtUs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * NormalizerGame undecided.
             * @member {boolean} undecided
             * @memberof fairline.v1.NormalizerGame
             * @instance
             */
            NormalizerGame.prototype.undecided = false;

            /**
             * NormalizerGame strayLastSeq.
             * @member {number} strayLastSeq
             * @memberof fairline.v1.NormalizerGame
             * @instance
             */
            NormalizerGame.prototype.strayLastSeq = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * NormalizerGame strayLength.
             * @member {number} strayLength
             * @memberof fairline.v1.NormalizerGame
             * @instance
             */
            NormalizerGame.prototype.strayLength = 0;

            /**
             * Creates a new NormalizerGame instance using the specified properties.
             * @function create
             * @memberof fairline.v1.NormalizerGame
             * @static
             * @param {fairline.v1.NormalizerGame.$Properties=} [properties] Properties to set
             * @returns {fairline.v1.NormalizerGame} NormalizerGame instance
             * @type {{
             *   (properties: fairline.v1.NormalizerGame.$Shape): fairline.v1.NormalizerGame & fairline.v1.NormalizerGame.$Shape;
             *   (properties?: fairline.v1.NormalizerGame.$Properties): fairline.v1.NormalizerGame;
             * }}
             */
            NormalizerGame.create = function(properties) {
                return new NormalizerGame(properties);
            };

            /**
             * Encodes the specified NormalizerGame message. Does not implicitly {@link fairline.v1.NormalizerGame.verify|verify} messages.
             * @function encode
             * @memberof fairline.v1.NormalizerGame
             * @static
             * @param {fairline.v1.NormalizerGame.$Properties} message NormalizerGame message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            NormalizerGame.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.gameDate != null && $Object.hasOwnProperty.call(message, "gameDate") && message.gameDate !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.gameDate);
                if (message.eventSeq != null && $Object.hasOwnProperty.call(message, "eventSeq") && (typeof message.eventSeq === "object" ? message.eventSeq.low || message.eventSeq.high : message.eventSeq !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).int64(message.eventSeq);
                if (message.nextFeedSeq != null && $Object.hasOwnProperty.call(message, "nextFeedSeq") && (typeof message.nextFeedSeq === "object" ? message.nextFeedSeq.low || message.nextFeedSeq.high : message.nextFeedSeq !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).int64(message.nextFeedSeq);
                if (message.hasFixture != null && $Object.hasOwnProperty.call(message, "hasFixture") && message.hasFixture !== false)
                    writer.uint32(/* id 4, wireType 0 =*/32).bool(message.hasFixture);
                if (message.finalAtUs != null && $Object.hasOwnProperty.call(message, "finalAtUs") && (typeof message.finalAtUs === "object" ? message.finalAtUs.low || message.finalAtUs.high : message.finalAtUs !== 0))
                    writer.uint32(/* id 5, wireType 0 =*/40).int64(message.finalAtUs);
                if (message.lastAtUs != null && $Object.hasOwnProperty.call(message, "lastAtUs") && (typeof message.lastAtUs === "object" ? message.lastAtUs.low || message.lastAtUs.high : message.lastAtUs !== 0))
                    writer.uint32(/* id 6, wireType 0 =*/48).int64(message.lastAtUs);
                if (message.closedAtUs != null && $Object.hasOwnProperty.call(message, "closedAtUs") && (typeof message.closedAtUs === "object" ? message.closedAtUs.low || message.closedAtUs.high : message.closedAtUs !== 0))
                    writer.uint32(/* id 7, wireType 0 =*/56).int64(message.closedAtUs);
                if (message.seen != null && message.seen.length)
                    for (let i = 0; i < message.seen.length; ++i)
                        $root.fairline.v1.SeenEvent.encode(message.seen[i], writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                if (message.missing != null && message.missing.length)
                    for (let i = 0; i < message.missing.length; ++i)
                        $root.fairline.v1.FeedGap.encode(message.missing[i], writer.uint32(/* id 9, wireType 2 =*/74).fork(), _depth + 1).ldelim();
                if (message.held != null && message.held.length)
                    for (let i = 0; i < message.held.length; ++i)
                        $root.fairline.v1.HeldRecord.encode(message.held[i], writer.uint32(/* id 10, wireType 2 =*/82).fork(), _depth + 1).ldelim();
                if (message.commandIds != null && message.commandIds.length)
                    for (let i = 0; i < message.commandIds.length; ++i)
                        writer.uint32(/* id 11, wireType 2 =*/90).string(message.commandIds[i]);
                if (message.forgottenBelow != null && $Object.hasOwnProperty.call(message, "forgottenBelow") && (typeof message.forgottenBelow === "object" ? message.forgottenBelow.low || message.forgottenBelow.high : message.forgottenBelow !== 0))
                    writer.uint32(/* id 12, wireType 0 =*/96).int64(message.forgottenBelow);
                if (message.seenFrom != null && $Object.hasOwnProperty.call(message, "seenFrom") && (typeof message.seenFrom === "object" ? message.seenFrom.low || message.seenFrom.high : message.seenFrom !== 0))
                    writer.uint32(/* id 13, wireType 0 =*/104).int64(message.seenFrom);
                if (message.candidates != null && message.candidates.length)
                    for (let i = 0; i < message.candidates.length; ++i)
                        $root.fairline.v1.HeldRecord.encode(message.candidates[i], writer.uint32(/* id 14, wireType 2 =*/114).fork(), _depth + 1).ldelim();
                if (message.lastSentAtUs != null && $Object.hasOwnProperty.call(message, "lastSentAtUs") && (typeof message.lastSentAtUs === "object" ? message.lastSentAtUs.low || message.lastSentAtUs.high : message.lastSentAtUs !== 0))
                    writer.uint32(/* id 15, wireType 0 =*/120).int64(message.lastSentAtUs);
                if (message.undecided != null && $Object.hasOwnProperty.call(message, "undecided") && message.undecided !== false)
                    writer.uint32(/* id 16, wireType 0 =*/128).bool(message.undecided);
                if (message.strayLastSeq != null && $Object.hasOwnProperty.call(message, "strayLastSeq") && (typeof message.strayLastSeq === "object" ? message.strayLastSeq.low || message.strayLastSeq.high : message.strayLastSeq !== 0))
                    writer.uint32(/* id 17, wireType 0 =*/136).int64(message.strayLastSeq);
                if (message.strayLength != null && $Object.hasOwnProperty.call(message, "strayLength") && message.strayLength !== 0)
                    writer.uint32(/* id 18, wireType 0 =*/144).int32(message.strayLength);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a NormalizerGame message from the specified reader or buffer.
             * @function decode
             * @memberof fairline.v1.NormalizerGame
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fairline.v1.NormalizerGame & fairline.v1.NormalizerGame.$Shape} NormalizerGame
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            NormalizerGame.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fairline.v1.NormalizerGame();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.gameDate = value;
                            else
                                delete message.gameDate;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.eventSeq = value;
                            else
                                delete message.eventSeq;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.nextFeedSeq = value;
                            else
                                delete message.nextFeedSeq;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.hasFixture = value;
                            else
                                delete message.hasFixture;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.finalAtUs = value;
                            else
                                delete message.finalAtUs;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.lastAtUs = value;
                            else
                                delete message.lastAtUs;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.closedAtUs = value;
                            else
                                delete message.closedAtUs;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if (!(message.seen && message.seen.length))
                                message.seen = [];
                            message.seen.push($root.fairline.v1.SeenEvent.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            if (!(message.missing && message.missing.length))
                                message.missing = [];
                            message.missing.push($root.fairline.v1.FeedGap.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            if (!(message.held && message.held.length))
                                message.held = [];
                            message.held.push($root.fairline.v1.HeldRecord.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 11: {
                            if (wireType !== 2)
                                break;
                            if (!(message.commandIds && message.commandIds.length))
                                message.commandIds = [];
                            message.commandIds.push(reader.stringVerify());
                            continue;
                        }
                    case 12: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.forgottenBelow = value;
                            else
                                delete message.forgottenBelow;
                            continue;
                        }
                    case 13: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.seenFrom = value;
                            else
                                delete message.seenFrom;
                            continue;
                        }
                    case 14: {
                            if (wireType !== 2)
                                break;
                            if (!(message.candidates && message.candidates.length))
                                message.candidates = [];
                            message.candidates.push($root.fairline.v1.HeldRecord.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 15: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.lastSentAtUs = value;
                            else
                                delete message.lastSentAtUs;
                            continue;
                        }
                    case 16: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.undecided = value;
                            else
                                delete message.undecided;
                            continue;
                        }
                    case 17: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.strayLastSeq = value;
                            else
                                delete message.strayLastSeq;
                            continue;
                        }
                    case 18: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.strayLength = value;
                            else
                                delete message.strayLength;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return NormalizerGame;
        })();

        v1.SeenEvent = (function() {

            /**
             * Properties of a SeenEvent.
             * @typedef {Object} fairline.v1.SeenEvent.$Properties
             * @property {string} [eventId] SeenEvent eventId
             * @property {Array.<number>} [payloadHashes] SeenEvent payloadHashes
             * @property {number} [feedSeq] SeenEvent feedSeq
             * @property {Array.<number>} [refusedHashes] SeenEvent refusedHashes
             * @property {number} [decidingHash] SeenEvent decidingHash
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SeenEvent.
             * @memberof fairline.v1
             * @interface ISeenEvent
             * @augments fairline.v1.SeenEvent.$Properties
             * @deprecated Use fairline.v1.SeenEvent.$Properties instead.
             */

            /**
             * Shape of a SeenEvent.
             * @typedef {fairline.v1.SeenEvent.$Properties} fairline.v1.SeenEvent.$Shape
             */

            /**
             * Constructs a new SeenEvent.
             * @memberof fairline.v1
             * @classdesc Represents a SeenEvent.
             * @constructor
             * @param {fairline.v1.SeenEvent.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SeenEvent = function (properties) {
                this.payloadHashes = [];
                this.refusedHashes = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SeenEvent eventId.
             * @member {string} eventId
             * @memberof fairline.v1.SeenEvent
             * @instance
             */
            SeenEvent.prototype.eventId = "";

            /**
             * SeenEvent payloadHashes.
             * @member {Array.<number>} payloadHashes
             * @memberof fairline.v1.SeenEvent
             * @instance
             */
            SeenEvent.prototype.payloadHashes = $util.emptyArray;

            /**
             * SeenEvent feedSeq.
             * @member {number} feedSeq
             * @memberof fairline.v1.SeenEvent
             * @instance
             */
            SeenEvent.prototype.feedSeq = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * SeenEvent refusedHashes.
             * @member {Array.<number>} refusedHashes
             * @memberof fairline.v1.SeenEvent
             * @instance
             */
            SeenEvent.prototype.refusedHashes = $util.emptyArray;

            /**
             * SeenEvent decidingHash.
             * @member {number} decidingHash
             * @memberof fairline.v1.SeenEvent
             * @instance
             */
            SeenEvent.prototype.decidingHash = 0;

            /**
             * Creates a new SeenEvent instance using the specified properties.
             * @function create
             * @memberof fairline.v1.SeenEvent
             * @static
             * @param {fairline.v1.SeenEvent.$Properties=} [properties] Properties to set
             * @returns {fairline.v1.SeenEvent} SeenEvent instance
             * @type {{
             *   (properties: fairline.v1.SeenEvent.$Shape): fairline.v1.SeenEvent & fairline.v1.SeenEvent.$Shape;
             *   (properties?: fairline.v1.SeenEvent.$Properties): fairline.v1.SeenEvent;
             * }}
             */
            SeenEvent.create = function(properties) {
                return new SeenEvent(properties);
            };

            /**
             * Encodes the specified SeenEvent message. Does not implicitly {@link fairline.v1.SeenEvent.verify|verify} messages.
             * @function encode
             * @memberof fairline.v1.SeenEvent
             * @static
             * @param {fairline.v1.SeenEvent.$Properties} message SeenEvent message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SeenEvent.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.eventId != null && $Object.hasOwnProperty.call(message, "eventId") && message.eventId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.eventId);
                if (message.payloadHashes != null && message.payloadHashes.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).uint32s(message.payloadHashes);
                if (message.feedSeq != null && $Object.hasOwnProperty.call(message, "feedSeq") && (typeof message.feedSeq === "object" ? message.feedSeq.low || message.feedSeq.high : message.feedSeq !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).int64(message.feedSeq);
                if (message.refusedHashes != null && message.refusedHashes.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).uint32s(message.refusedHashes);
                if (message.decidingHash != null && $Object.hasOwnProperty.call(message, "decidingHash") && message.decidingHash !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.decidingHash);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SeenEvent message from the specified reader or buffer.
             * @function decode
             * @memberof fairline.v1.SeenEvent
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fairline.v1.SeenEvent & fairline.v1.SeenEvent.$Shape} SeenEvent
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SeenEvent.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fairline.v1.SeenEvent();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.eventId = value;
                            else
                                delete message.eventId;
                            continue;
                        }
                    case 2: {
                            if (wireType === 2) {
                                if (!(message.payloadHashes && message.payloadHashes.length))
                                    message.payloadHashes = [];
                                reader.uint32s(message.payloadHashes);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.payloadHashes && message.payloadHashes.length))
                                message.payloadHashes = [];
                            message.payloadHashes.push(reader.uint32());
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.feedSeq = value;
                            else
                                delete message.feedSeq;
                            continue;
                        }
                    case 4: {
                            if (wireType === 2) {
                                if (!(message.refusedHashes && message.refusedHashes.length))
                                    message.refusedHashes = [];
                                reader.uint32s(message.refusedHashes);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.refusedHashes && message.refusedHashes.length))
                                message.refusedHashes = [];
                            message.refusedHashes.push(reader.uint32());
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.decidingHash = value;
                            else
                                delete message.decidingHash;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return SeenEvent;
        })();

        v1.HeldRecord = (function() {

            /**
             * Properties of a HeldRecord.
             * @typedef {Object} fairline.v1.HeldRecord.$Properties
             * @property {Uint8Array} [value] HeldRecord value
             * @property {number} [offset] HeldRecord offset
             * @property {Array.<number>} [conflicts] HeldRecord conflicts
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a HeldRecord.
             * @memberof fairline.v1
             * @interface IHeldRecord
             * @augments fairline.v1.HeldRecord.$Properties
             * @deprecated Use fairline.v1.HeldRecord.$Properties instead.
             */

            /**
             * Shape of a HeldRecord.
             * @typedef {fairline.v1.HeldRecord.$Properties} fairline.v1.HeldRecord.$Shape
             */

            /**
             * Constructs a new HeldRecord.
             * @memberof fairline.v1
             * @classdesc Represents a HeldRecord.
             * @constructor
             * @param {fairline.v1.HeldRecord.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const HeldRecord = function (properties) {
                this.conflicts = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * HeldRecord value.
             * @member {Uint8Array} value
             * @memberof fairline.v1.HeldRecord
             * @instance
             */
            HeldRecord.prototype.value = $util.newBuffer([]);

            /**
             * HeldRecord offset.
             * @member {number} offset
             * @memberof fairline.v1.HeldRecord
             * @instance
             */
            HeldRecord.prototype.offset = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * HeldRecord conflicts.
             * @member {Array.<number>} conflicts
             * @memberof fairline.v1.HeldRecord
             * @instance
             */
            HeldRecord.prototype.conflicts = $util.emptyArray;

            /**
             * Creates a new HeldRecord instance using the specified properties.
             * @function create
             * @memberof fairline.v1.HeldRecord
             * @static
             * @param {fairline.v1.HeldRecord.$Properties=} [properties] Properties to set
             * @returns {fairline.v1.HeldRecord} HeldRecord instance
             * @type {{
             *   (properties: fairline.v1.HeldRecord.$Shape): fairline.v1.HeldRecord & fairline.v1.HeldRecord.$Shape;
             *   (properties?: fairline.v1.HeldRecord.$Properties): fairline.v1.HeldRecord;
             * }}
             */
            HeldRecord.create = function(properties) {
                return new HeldRecord(properties);
            };

            /**
             * Encodes the specified HeldRecord message. Does not implicitly {@link fairline.v1.HeldRecord.verify|verify} messages.
             * @function encode
             * @memberof fairline.v1.HeldRecord
             * @static
             * @param {fairline.v1.HeldRecord.$Properties} message HeldRecord message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            HeldRecord.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.value);
                if (message.offset != null && $Object.hasOwnProperty.call(message, "offset") && (typeof message.offset === "object" ? message.offset.low || message.offset.high : message.offset !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).int64(message.offset);
                if (message.conflicts != null && message.conflicts.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).uint32s(message.conflicts);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a HeldRecord message from the specified reader or buffer.
             * @function decode
             * @memberof fairline.v1.HeldRecord
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fairline.v1.HeldRecord & fairline.v1.HeldRecord.$Shape} HeldRecord
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            HeldRecord.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fairline.v1.HeldRecord();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.value = value;
                            else
                                delete message.value;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.offset = value;
                            else
                                delete message.offset;
                            continue;
                        }
                    case 3: {
                            if (wireType === 2) {
                                if (!(message.conflicts && message.conflicts.length))
                                    message.conflicts = [];
                                reader.uint32s(message.conflicts);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.conflicts && message.conflicts.length))
                                message.conflicts = [];
                            message.conflicts.push(reader.uint32());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return HeldRecord;
        })();

        v1.NormalizerPartition = (function() {

            /**
             * Properties of a NormalizerPartition.
             * @typedef {Object} fairline.v1.NormalizerPartition.$Properties
             * @property {number} [timeUs] NormalizerPartition timeUs
             * @property {Array.<fairline.v1.SourcePosition.$Properties>} [sources] NormalizerPartition sources
             * @property {Object.<string,number>} [counts] NormalizerPartition counts
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a NormalizerPartition.
             * @memberof fairline.v1
             * @interface INormalizerPartition
             * @augments fairline.v1.NormalizerPartition.$Properties
             * @deprecated Use fairline.v1.NormalizerPartition.$Properties instead.
             */

            /**
             * Shape of a NormalizerPartition.
             * @typedef {fairline.v1.NormalizerPartition.$Properties} fairline.v1.NormalizerPartition.$Shape
             */

            /**
             * Constructs a new NormalizerPartition.
             * @memberof fairline.v1
             * @classdesc Represents a NormalizerPartition.
             * @constructor
             * @param {fairline.v1.NormalizerPartition.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const NormalizerPartition = function (properties) {
                this.sources = [];
                this.counts = {};
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * NormalizerPartition timeUs.
             * @member {number} timeUs
             * @memberof fairline.v1.NormalizerPartition
             * @instance
             */
            NormalizerPartition.prototype.timeUs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * NormalizerPartition sources.
             * @member {Array.<fairline.v1.SourcePosition>} sources
             * @memberof fairline.v1.NormalizerPartition
             * @instance
             */
            NormalizerPartition.prototype.sources = $util.emptyArray;

            /**
             * NormalizerPartition counts.
             * @member {Object.<string,number>} counts
             * @memberof fairline.v1.NormalizerPartition
             * @instance
             */
            NormalizerPartition.prototype.counts = $util.emptyObject;

            /**
             * Creates a new NormalizerPartition instance using the specified properties.
             * @function create
             * @memberof fairline.v1.NormalizerPartition
             * @static
             * @param {fairline.v1.NormalizerPartition.$Properties=} [properties] Properties to set
             * @returns {fairline.v1.NormalizerPartition} NormalizerPartition instance
             * @type {{
             *   (properties: fairline.v1.NormalizerPartition.$Shape): fairline.v1.NormalizerPartition & fairline.v1.NormalizerPartition.$Shape;
             *   (properties?: fairline.v1.NormalizerPartition.$Properties): fairline.v1.NormalizerPartition;
             * }}
             */
            NormalizerPartition.create = function(properties) {
                return new NormalizerPartition(properties);
            };

            /**
             * Encodes the specified NormalizerPartition message. Does not implicitly {@link fairline.v1.NormalizerPartition.verify|verify} messages.
             * @function encode
             * @memberof fairline.v1.NormalizerPartition
             * @static
             * @param {fairline.v1.NormalizerPartition.$Properties} message NormalizerPartition message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            NormalizerPartition.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.timeUs != null && $Object.hasOwnProperty.call(message, "timeUs") && (typeof message.timeUs === "object" ? message.timeUs.low || message.timeUs.high : message.timeUs !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).int64(message.timeUs);
                if (message.sources != null && message.sources.length)
                    for (let i = 0; i < message.sources.length; ++i)
                        $root.fairline.v1.SourcePosition.encode(message.sources[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.counts != null && $Object.hasOwnProperty.call(message, "counts"))
                    for (let keys = $Object.keys(message.counts), i = 0; i < keys.length; ++i)
                        writer.uint32(/* id 3, wireType 2 =*/26).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 0 =*/16).int64(message.counts[keys[i]]).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a NormalizerPartition message from the specified reader or buffer.
             * @function decode
             * @memberof fairline.v1.NormalizerPartition
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fairline.v1.NormalizerPartition & fairline.v1.NormalizerPartition.$Shape} NormalizerPartition
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            NormalizerPartition.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, key, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fairline.v1.NormalizerPartition();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.timeUs = value;
                            else
                                delete message.timeUs;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.sources && message.sources.length))
                                message.sources = [];
                            message.sources.push($root.fairline.v1.SourcePosition.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (message.counts === $util.emptyObject)
                                message.counts = {};
                            let end2 = reader.size() + reader.pos;
                            if (end2 > reader.len)
                                throw $RangeError("index out of range");
                            reader.len = end2;
                            key = "";
                            value = $util.Long ? $util.Long.fromNumber(0, false) : 0;
                            while (reader.pos < end2) {
                                let tag2 = reader.tag();
                                wireType = tag2 & 7;
                                switch (tag2 >>>= 3) {
                                case 1:
                                    if (wireType !== 2)
                                        break;
                                    key = reader.stringVerify();
                                    continue;
                                case 2:
                                    if (wireType !== 0)
                                        break;
                                    value = reader.int64();
                                    continue;
                                }
                                reader.skipType(wireType, _depth, tag2);
                            }
                            if (reader.pos !== end2)
                                throw $RangeError("index out of range");
                            reader.len = end;
                            if (key === "__proto__")
                                $util.makeProp(message.counts, key);
                            message.counts[key] = value;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return NormalizerPartition;
        })();

        v1.SourcePosition = (function() {

            /**
             * Properties of a SourcePosition.
             * @typedef {Object} fairline.v1.SourcePosition.$Properties
             * @property {string} [source] SourcePosition source
             * @property {number} [sourceSeq] SourcePosition sourceSeq
             * @property {number} [providerAliveAtUs] SourcePosition providerAliveAtUs
             * @property {number} [receivedAtUs] SourcePosition receivedAtUs
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SourcePosition.
             * @memberof fairline.v1
             * @interface ISourcePosition
             * @augments fairline.v1.SourcePosition.$Properties
             * @deprecated Use fairline.v1.SourcePosition.$Properties instead.
             */

            /**
             * Shape of a SourcePosition.
             * @typedef {fairline.v1.SourcePosition.$Properties} fairline.v1.SourcePosition.$Shape
             */

            /**
             * Constructs a new SourcePosition.
             * @memberof fairline.v1
             * @classdesc Represents a SourcePosition.
             * @constructor
             * @param {fairline.v1.SourcePosition.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SourcePosition = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SourcePosition source.
             * @member {string} source
             * @memberof fairline.v1.SourcePosition
             * @instance
             */
            SourcePosition.prototype.source = "";

            /**
             * SourcePosition sourceSeq.
             * @member {number} sourceSeq
             * @memberof fairline.v1.SourcePosition
             * @instance
             */
            SourcePosition.prototype.sourceSeq = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * SourcePosition providerAliveAtUs.
             * @member {number} providerAliveAtUs
             * @memberof fairline.v1.SourcePosition
             * @instance
             */
            SourcePosition.prototype.providerAliveAtUs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * SourcePosition receivedAtUs.
             * @member {number} receivedAtUs
             * @memberof fairline.v1.SourcePosition
             * @instance
             */
            SourcePosition.prototype.receivedAtUs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Creates a new SourcePosition instance using the specified properties.
             * @function create
             * @memberof fairline.v1.SourcePosition
             * @static
             * @param {fairline.v1.SourcePosition.$Properties=} [properties] Properties to set
             * @returns {fairline.v1.SourcePosition} SourcePosition instance
             * @type {{
             *   (properties: fairline.v1.SourcePosition.$Shape): fairline.v1.SourcePosition & fairline.v1.SourcePosition.$Shape;
             *   (properties?: fairline.v1.SourcePosition.$Properties): fairline.v1.SourcePosition;
             * }}
             */
            SourcePosition.create = function(properties) {
                return new SourcePosition(properties);
            };

            /**
             * Encodes the specified SourcePosition message. Does not implicitly {@link fairline.v1.SourcePosition.verify|verify} messages.
             * @function encode
             * @memberof fairline.v1.SourcePosition
             * @static
             * @param {fairline.v1.SourcePosition.$Properties} message SourcePosition message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SourcePosition.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.source != null && $Object.hasOwnProperty.call(message, "source") && message.source !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.source);
                if (message.sourceSeq != null && $Object.hasOwnProperty.call(message, "sourceSeq") && (typeof message.sourceSeq === "object" ? message.sourceSeq.low || message.sourceSeq.high : message.sourceSeq !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).int64(message.sourceSeq);
                if (message.providerAliveAtUs != null && $Object.hasOwnProperty.call(message, "providerAliveAtUs") && (typeof message.providerAliveAtUs === "object" ? message.providerAliveAtUs.low || message.providerAliveAtUs.high : message.providerAliveAtUs !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).int64(message.providerAliveAtUs);
                if (message.receivedAtUs != null && $Object.hasOwnProperty.call(message, "receivedAtUs") && (typeof message.receivedAtUs === "object" ? message.receivedAtUs.low || message.receivedAtUs.high : message.receivedAtUs !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).int64(message.receivedAtUs);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SourcePosition message from the specified reader or buffer.
             * @function decode
             * @memberof fairline.v1.SourcePosition
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fairline.v1.SourcePosition & fairline.v1.SourcePosition.$Shape} SourcePosition
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SourcePosition.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fairline.v1.SourcePosition();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.source = value;
                            else
                                delete message.source;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.sourceSeq = value;
                            else
                                delete message.sourceSeq;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.providerAliveAtUs = value;
                            else
                                delete message.providerAliveAtUs;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.receivedAtUs = value;
                            else
                                delete message.receivedAtUs;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return SourcePosition;
        })();

        return v1;
    })();

    return fairline;
})();

export {
  $root as default
};
